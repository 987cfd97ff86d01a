import { type Area, areaParams } from "../model/area.ts";
import { filterParams, queryString } from "../model/url.ts";
import type { View } from "../model/view.ts";

/** Paths of the requests behind a view. All are relative to the server that the page came from. */

type Params = [string, string][];

function months(view: View): Params {
  const params: Params = [];
  if (view.from !== null) params.push(["from", view.from]);
  if (view.to !== null) params.push(["to", view.to]);
  return params;
}

function path(route: string, params: Params): string {
  return params.length === 0 ? route : `${route}?${queryString(params)}`;
}

/** The parameters of the view for `/v1`: area, months, filters. */
export function viewParams(view: View, area: Area | null = view.area): Params {
  return [...areaParams(area), ...months(view), ...filterParams(view)];
}

/** The records of the view; `extension` is `.csv`, `.geojson`, `.ndjson` or nothing for JSON. */
export function recordsPath(view: View, extension = "", extra: Params = []): string {
  return path(`/v1/${view.kind}${extension}`, [...viewParams(view), ...extra]);
}

/** The records of one place in the months and with the filters of the view. */
export function placePath(view: View, place: string, extra: Params = []): string {
  return path(`/v1/${view.kind}`, [["place", place], ...months(view), ...filterParams(view), ...extra]);
}

/** Counts of the view by dimensions; the filter of the first dimension is left out if it is to be chosen from. */
export function countPath(view: View, by: string, extension = "", area: Area | null = view.area): string {
  return path(`/v1/${view.kind}/count${extension}`, [
    ...viewParams(view, area),
    ...(by ? [["by", by] as [string, string]] : []),
  ]);
}

/** Counts by one dimension as if no value of it were chosen. */
export function facetPath(view: View, dimension: string, area: Area | null = view.area): string {
  const filters = filterParams(view, dimension);
  return path(`/v1/${view.kind}/count`, [...areaParams(area), ...months(view), ...filters, ["by", dimension]]);
}

/** Counts of all months that are held. */
export function trendPath(view: View, area: Area | null = view.area): string {
  return path(`/v1/${view.kind}/count`, [
    ...areaParams(area),
    ["month", "all"],
    ...filterParams(view),
    ["by", "month"],
  ]);
}

/** How many records of the view's months and filters these forces have without a place. */
export function unplacedPath(view: View, forces: readonly string[]): string {
  const force: Params = forces.length === 0 ? [] : [["force", forces.join(",")]];
  return path(`/v1/${view.kind}/count`, [...force, ["located", "false"], ...months(view), ...filterParams(view)]);
}

/** The forces that reported in the area, in any month. */
export function forcesPath(view: View, area: Area | null = view.area): string {
  return path(`/v1/${view.kind}/count`, [...areaParams(area), ["month", "all"], ["by", "force"]]);
}

/** The template of the tiles of a view; `narrow` is an area that has no outline, whose records alone are shown. */
export function tilesPath(view: View, narrow: readonly Area[]): string {
  const areas: Params =
    narrow.length === 0 ? [] : [[narrow[0]!.kind, narrow.map((area) => areaParams(area)[0]![1]).join(",")]];
  return path(`/tiles/${view.kind}/{z}/{x}/{y}.mvt`, [...areas, ...months(view), ...filterParams(view)]);
}
