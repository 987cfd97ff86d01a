import { circleRing, ringBounds } from "../map/geometry.ts";
import { type Area, type LatLng, MILE_METERS } from "../model/area.ts";
import type { View } from "../model/view.ts";

type Bounds = [number, number, number, number];

/** Below this zoom a circle of a mile is too small to see, and the map goes to it. */
const ZOOM_OF_A_MILE = 11;

/** The circle around a point that was clicked: as large as the one before, else a mile. */
export function circleAt([lat, lng]: LatLng, before: Area | null): Area & { kind: "near" } {
  const radiusMeters = before?.kind === "near" ? before.radiusMeters : MILE_METERS;
  return { kind: "near", lat, lng, radiusMeters };
}

/** The view after a click on a point: it is the area, or the compared area if that is being chosen. */
export function withPoint(view: View, point: LatLng, comparing: boolean): View {
  const circle = circleAt(point, view.area);
  return comparing ? { ...view, compare: circle } : { ...view, area: circle, place: null };
}

/** Where the map should go to show a circle; null if it is large enough already. */
export function boundsToSee(circle: Area & { kind: "near" }, zoom: number): Bounds | null {
  if (zoom >= ZOOM_OF_A_MILE) return null;
  return ringBounds(circleRing([circle.lat, circle.lng], circle.radiusMeters * 1.5, 16));
}

/** The box around both, or the one that there is. */
export function union(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

export function boxOf([west, south, east, north]: Bounds): Area {
  return { kind: "bbox", west, south, east, north };
}
