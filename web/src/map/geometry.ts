import type { LatLng } from "../model/area.ts";

/** Shapes on the ground, as rings of longitude and latitude. */
export type Ring = [number, number][];

const EARTH_METERS = 6_371_008.7714;
const RADIANS = Math.PI / 180;

/** The point at this distance and bearing, along a great circle. */
export function travel([lat, lng]: LatLng, meters: number, bearing: number): LatLng {
  const angle = meters / EARTH_METERS;
  const from = lat * RADIANS;
  const sine = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing);
  const to = Math.asin(sine);
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * sine,
  );
  return [to / RADIANS, lng + turn / RADIANS];
}

/** Metres between two points along a great circle. */
export function metersBetween(a: LatLng, b: LatLng): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const h = half(b[0] - a[0]) + Math.cos(a[0] * RADIANS) * Math.cos(b[0] * RADIANS) * half(b[1] - a[1]);
  return 2 * EARTH_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function circleRing(center: LatLng, meters: number, corners = 96): Ring {
  const ring: Ring = [];
  for (let corner = 0; corner <= corners; corner++) {
    const [lat, lng] = travel(center, meters, (corner / corners) * 2 * Math.PI);
    ring.push([lng, lat]);
  }
  return ring;
}

export function boxRing(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function pointsRing(points: readonly LatLng[]): Ring {
  const ring: Ring = points.map(([lat, lng]) => [lng, lat]);
  if (ring.length > 0) ring.push(ring[0]!);
  return ring;
}

/** West, south, east and north of a ring. */
export function ringBounds(ring: Ring): [number, number, number, number] {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The centre of the web-mercator tile `z/x/y` as longitude and latitude. */
export function cellCenter(cell: string): [number, number] {
  const [z = 0, x = 0, y = 0] = cell.split("/").map(Number);
  const size = 2 ** z;
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / size))) / RADIANS;
  return [((x + 0.5) / size) * 360 - 180, lat];
}
