/** An area to look at. Each kind is one parameter of `/v1`; a circle is two. */
export type Area =
  | { kind: "near"; lat: number; lng: number; radiusMeters: number }
  | { kind: "poly"; points: LatLng[] }
  | { kind: "bbox"; west: number; south: number; east: number; north: number }
  | { kind: NamedKind; id: string };

/** Areas that have an id. */
export type NamedKind = "force" | "neighbourhood" | "lsoa" | "place";

/** Degrees, latitude first. */
export type LatLng = readonly [number, number];

export const MILE_METERS = 1609.344;
export const MAX_RADIUS_METERS = 100_000;
export const NAMED_KINDS: readonly NamedKind[] = ["force", "neighbourhood", "lsoa", "place"];

/** A number of degrees with at most five decimals, about a metre. */
export function degrees(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** The parameters of `/v1` that select the area, in the order in which they are written. */
export function areaParams(area: Area | null): [string, string][] {
  if (area === null) return [];
  switch (area.kind) {
    case "near":
      return [
        ["near", `${degrees(area.lat)},${degrees(area.lng)}`],
        ["radius", String(Number(area.radiusMeters.toFixed(3)))],
      ];
    case "poly":
      return [["poly", area.points.map(([lat, lng]) => `${degrees(lat)},${degrees(lng)}`).join(":")]];
    case "bbox":
      return [["bbox", [area.west, area.south, area.east, area.north].map(degrees).join(",")]];
    default:
      return [[area.kind, area.id]];
  }
}

/** The area of these parameters; null if there is none or if it is not readable. */
export function areaOf(get: (name: string) => string | null): Area | null {
  const near = get("near");
  if (near !== null) return circle(near, get("radius"));
  const poly = get("poly");
  if (poly !== null) return polygon(poly);
  const bbox = get("bbox");
  if (bbox !== null) return box(bbox);
  for (const kind of NAMED_KINDS) {
    const id = get(kind);
    if (id) return { kind, id };
  }
  return null;
}

/** An area as one text, for the parameter `compare`: `near:52.6,-1.1,1609.344`, `force:kent`. */
export function areaText(area: Area): string {
  const params = areaParams(area);
  return `${area.kind}:${params.map(([, value]) => value).join(",")}`;
}

export function areaOfText(text: string): Area | null {
  const colon = text.indexOf(":");
  if (colon < 0) return null;
  const kind = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  if (kind === "near") {
    const [lat = "", lng = "", radius = null] = rest.split(",");
    return circle(`${lat},${lng}`, radius);
  }
  return areaOf((name) => (name === kind ? rest : null));
}

function circle(point: string, radius: string | null): Area | null {
  const [lat, lng] = numbers(point, ",");
  const radiusMeters = radius === null || radius === "" ? MILE_METERS : Number(radius);
  if (lat === undefined || lng === undefined || !(radiusMeters > 0)) return null;
  return { kind: "near", lat, lng, radiusMeters: Math.min(radiusMeters, MAX_RADIUS_METERS) };
}

function polygon(text: string): Area | null {
  const points = text.split(":").map((point) => numbers(point, ","));
  if (points.length < 3 || points.some((point) => point.length !== 2)) return null;
  return { kind: "poly", points: points.map((point) => [point[0]!, point[1]!] as const) };
}

function box(text: string): Area | null {
  const [west, south, east, north] = numbers(text, ",");
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return { kind: "bbox", west, south, east, north };
}

function numbers(text: string, separator: string): number[] {
  const values = text.split(separator).map((part) => (part.trim() === "" ? NaN : Number(part)));
  return values.every(Number.isFinite) ? values : [];
}
