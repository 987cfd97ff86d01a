import type { Area } from "./area.ts";
import type { Kind } from "./kinds.ts";
import type { Month } from "./months.ts";

/** What the side panel has open. */
export type Tab = "overview" | "records" | "request" | "about";

export const TABS: readonly Tab[] = ["overview", "records", "request", "about"];

/** Where the map is. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

/** Everything that a view of the page is. The query string of its URL holds exactly this. */
export interface View {
  kind: Kind;
  area: Area | null;
  compare: Area | null;
  /** Both ends are included; null until the release is known. */
  from: Month | null;
  to: Month | null;
  /** Chosen values by the name of the filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  tab: Tab;
  /** The id of the place whose records are open. */
  place: string | null;
  camera: Camera | null;
}

export const START: View = {
  kind: "crimes",
  area: null,
  compare: null,
  from: null,
  to: null,
  filters: {},
  tab: "overview",
  place: null,
  camera: null,
};

/** The view with one value of a filter chosen, or no longer chosen. */
export function toggleFilter(view: View, name: string, value: string): View {
  const chosen = view.filters[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...view, filters: withFilter(view.filters, name, next) };
}

/** The filters with these values of one name; no values remove the name. */
export function withFilter(filters: View["filters"], name: string, values: readonly string[]): View["filters"] {
  const { [name]: _, ...others } = filters;
  return values.length === 0 ? others : { ...others, [name]: values };
}
