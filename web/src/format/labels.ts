import type { Area } from "../model/area.ts";
import { distance } from "./numbers.ts";

/** Names of ids: forces, neighbourhoods, categories, outcomes. Filled from `/v1`. */
export type Names = ReadonlyMap<string, string>;

/** The text of one value of a dimension; `key` is the value of a filter, `none` for no value. */
export function valueLabel(dimension: string, key: string, names: Names): string {
  if (key === "none") return NO_VALUE[dimension] ?? "Not stated";
  if (dimension === "hour") return `${key.padStart(2, "0")}:00`;
  return names.get(`${dimension}:${key}`) ?? key;
}

const NO_VALUE: Record<string, string> = {
  outcome: "No outcome published",
  category: "Crime is not loaded",
};

/** The text of an area, as a heading. */
export function areaLabel(area: Area | null, names: Names): string {
  if (area === null) return "Everything loaded";
  switch (area.kind) {
    case "near":
      return `${distance(area.radiusMeters)} around ${coordinate(area.lat, "N", "S")}, ${coordinate(area.lng, "E", "W")}`;
    case "poly":
      return `Drawn area, ${area.points.length} corners`;
    case "bbox":
      return "Selected view of the map";
    default:
      return names.get(`${area.kind}:${area.id}`) ?? `${KIND_LABEL[area.kind]} ${area.id}`;
  }
}

const KIND_LABEL = { force: "Force", neighbourhood: "Neighbourhood", lsoa: "LSOA", place: "Place" } as const;

function coordinate(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(4)}\u00b0 ${value < 0 ? negative : positive}`;
}
