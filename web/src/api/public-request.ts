import { MILE_METERS } from "../model/area.ts";
import { queryString } from "../model/url.ts";
import type { View } from "../model/view.ts";

/**
 * The request of the public police API that returns the records of the view, or null where it has none:
 * it has one month, one category, a mile around a point, a polygon or a place.
 */
export function publicPath(view: View): string | null {
  const { area, from, to } = view;
  if (area === null || from === null || from !== to) return null;
  const where = publicArea(view);
  const names = Object.keys(view.filters);
  const categories = view.filters["category"] ?? [];
  if (where === null || names.some((name) => name !== "category") || categories.length > 1) return null;
  if (view.kind !== "crimes" && categories.length > 0) return null;
  const route = routeOf(view, categories[0] ?? "all-crime");
  return route === null ? null : `${route}?${queryString([...where, ["date", from]])}`;
}

function publicArea({ area }: View): [string, string][] | null {
  if (area?.kind === "near" && Math.abs(area.radiusMeters - MILE_METERS) < 0.5) {
    return [
      ["lat", String(area.lat)],
      ["lng", String(area.lng)],
    ];
  }
  if (area?.kind === "poly") return [["poly", area.points.map(([lat, lng]) => `${lat},${lng}`).join(":")]];
  return area?.kind === "place" ? [["location_id", area.id]] : null;
}

function routeOf(view: View, category: string): string | null {
  const atPlace = view.area?.kind === "place";
  switch (view.kind) {
    case "crimes":
      if (!atPlace) return `/api/crimes-street/${category}`;
      return category === "all-crime" ? "/api/crimes-at-location" : null;
    case "outcomes":
      return "/api/outcomes-at-location";
    case "stops":
      return atPlace ? "/api/stops-at-location" : "/api/stops-street";
  }
}
