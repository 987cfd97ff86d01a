import { getJson } from "../api/client.ts";
import { countPath, facetPath, forcesPath, trendPath, unplacedPath } from "../api/requests.ts";
import type { CountRow, Counts } from "../api/types.ts";
import type { Area } from "../model/area.ts";
import { DIMENSIONS, type Dimension } from "../model/kinds.ts";
import type { Month } from "../model/months.ts";
import type { View } from "../model/view.ts";

/** One value of a dimension and its count; `none` stands for no value. */
export interface Value {
  key: string;
  count: number;
}

export interface Facet {
  dimension: Dimension;
  values: Value[];
}

/** The counts of one area. */
export interface AreaCounts {
  area: Area | null;
  total: number;
  byMonth: ReadonlyMap<Month, number>;
  facets: Facet[];
  /** The forces that reported in the area. */
  forces: string[];
}

/** All numbers of a view, which are shown at once. */
export interface Snapshot {
  view: View;
  main: AreaCounts;
  compared: AreaCounts | null;
  /** How many records of these forces have no place, whatever the area. */
  unplaced: number;
}

/** Reads all numbers of a view. Throws a `Problem` if the server returns one of the requests with an error. */
export async function readSnapshot(view: View, signal: AbortSignal): Promise<Snapshot> {
  const [main, compared] = await Promise.all([
    readArea(view, view.area, signal),
    view.compare === null ? null : readArea(view, view.compare, signal),
  ]);
  const forces = view.area === null ? [] : main.forces;
  const unplaced = view.area !== null && forces.length === 0 ? 0 : await total(unplacedPath(view, forces), signal);
  return { view, main, compared, unplaced };
}

async function readArea(view: View, area: Area | null, signal: AbortSignal): Promise<AreaCounts> {
  const [all, trend, forces, ...facets] = await Promise.all([
    total(countPath(view, "", "", area), signal),
    getJson<Counts>(trendPath(view, area), signal),
    getJson<Counts>(forcesPath(view, area), signal),
    ...DIMENSIONS[view.kind].map((dimension) => readFacet(view, dimension, area, signal)),
  ]);
  return {
    area,
    total: all,
    byMonth: new Map(trend.counts.map((row) => [String(row["month"]), row.count])),
    facets,
    forces: forces.counts.flatMap(({ force }) => (force ? [String(force)] : [])),
  };
}

async function total(path: string, signal: AbortSignal): Promise<number> {
  return (await getJson<Counts>(path, signal)).total;
}

async function readFacet(view: View, dimension: Dimension, area: Area | null, signal: AbortSignal): Promise<Facet> {
  const { counts } = await getJson<Counts>(facetPath(view, dimension.name, area), signal);
  const values = counts.map((row) => valueOf(row, dimension.name));
  values.sort(dimension.ordered ? byOrder : (a, b) => b.count - a.count || a.key.localeCompare(b.key));
  return { dimension, values };
}

function valueOf(row: CountRow, name: string): Value {
  const value = row[name];
  return { key: value === null || value === undefined ? "none" : String(value), count: row.count };
}

/** Numbers by size and `under 10` first, so that ages and hours come in their order; no value comes last. */
export function byOrder(a: Value, b: Value): number {
  return place(a.key) - place(b.key);
}

function place(key: string): number {
  if (key === "none") return Infinity;
  if (key.startsWith("under")) return -1;
  return Number.parseInt(/\d+/.exec(key)?.[0] ?? "0", 10);
}
