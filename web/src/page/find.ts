import { getJson } from "../api/client.ts";
import type { FoundArea, FoundPlace } from "../api/types.ts";
import { type Area, MILE_METERS } from "../model/area.ts";

/** One line of the search's list. */
export interface Hit {
  kind: "Coordinates" | "Force" | "Neighbourhood" | "LSOA" | "Street";
  name: string;
  detail: string;
  area: Area;
}

/** The most hits of areas, and of streets. */
const SHOWN = 6;

const KIND = { force: "Force", neighbourhood: "Neighbourhood", lsoa: "LSOA" } as const;

/** Everything loaded whose id or name has this text, and a point where the text is coordinates. */
export async function find(text: string, signal: AbortSignal): Promise<Hit[]> {
  const point = pointOf(text);
  if (point) return [point];
  const q = encodeURIComponent(text.trim());
  const [areas, places] = await Promise.all([
    getJson<{ areas: FoundArea[] }>(`/v1/areas?q=${q}&limit=${SHOWN}`, signal),
    getJson<{ places: FoundPlace[] }>(`/v1/places?q=${q}&limit=40`, signal),
  ]);
  return [...areas.areas.map(areaHit), ...oneOfEach(places.places).slice(0, SHOWN).map(placeHit)];
}

/** Coordinates as `52.63, -1.13`, latitude first; null for any other text. */
export function pointOf(text: string): Hit | null {
  const match = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[, ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
  if (!match) return null;
  const lat = Number(match[1]);
  const lng = Number(match[2]);
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return null;
  return { kind: "Coordinates", name: `${lat}, ${lng}`, detail: "1 mile around", area: circle(lat, lng) };
}

/** The first place of each name in a neighbourhood: a long street has several. */
export function oneOfEach(places: readonly FoundPlace[]): FoundPlace[] {
  const seen = new Map<string, FoundPlace>();
  for (const place of places) {
    const key = `${place.name} ${place.neighbourhood}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

function areaHit({ kind, id, name }: FoundArea): Hit {
  return { kind: KIND[kind], name: name ?? id, detail: id, area: { kind, id } };
}

function placeHit({ name, lat, lng, neighbourhood }: FoundPlace): Hit {
  return {
    kind: "Street",
    name: name ?? "Place without a name",
    detail: neighbourhood ?? "1 mile around",
    area: circle(lat, lng),
  };
}

function circle(lat: number, lng: number): Area {
  return { kind: "near", lat, lng, radiusMeters: MILE_METERS };
}
