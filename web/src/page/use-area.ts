import { useEffect, useState } from "preact/hooks";
import { getJson } from "../api/client.ts";
import type { FoundArea } from "../api/types.ts";
import { type Area, areaText } from "../model/area.ts";
import { readPlace } from "./use-place.ts";
import { boxRing, circleRing, pointsRing, type Ring, ringBounds } from "../map/geometry.ts";

/** What is known about an area beside its parameters. */
export interface AreaShape {
  name: string | null;
  /** The outline, where it has one: forces and LSOAs have only a box. */
  rings: Ring[];
  bounds: [number, number, number, number] | null;
}

/** The circle that shows where a place is; a place itself has no extent. */
const PLACE_METERS = 40;

const NOTHING: AreaShape = { name: null, rings: [], bounds: null };

/** The name and outline of an area, read from the server where the area has only an id. */
export function useArea(area: Area | null): AreaShape {
  const [found, setFound] = useState<{ key: string; shape: AreaShape }>({ key: "", shape: NOTHING });
  const key = area === null ? "" : areaText(area);
  useEffect(() => {
    let current = true;
    const read = area === null ? Promise.resolve(NOTHING) : shapeOf(area);
    read.catch(() => NOTHING).then((shape) => current && setFound({ key, shape }));
    return () => {
      current = false;
    };
  }, [key]);
  return found.key === key ? found.shape : (area && drawn(area)) || NOTHING;
}

/** The shape of an area that is given by coordinates; null for one that has an id. */
export function drawn(area: Area): AreaShape | null {
  const ring = ringOf(area);
  return ring === null ? null : { name: null, rings: [ring], bounds: ringBounds(ring) };
}

function ringOf(area: Area): Ring | null {
  switch (area.kind) {
    case "near":
      return circleRing([area.lat, area.lng], area.radiusMeters);
    case "poly":
      return pointsRing(area.points);
    case "bbox":
      return boxRing(area.west, area.south, area.east, area.north);
    default:
      return null;
  }
}

async function shapeOf(area: Area): Promise<AreaShape> {
  const shape = drawn(area);
  if (shape || !("id" in area)) return shape ?? NOTHING;
  if (area.kind === "place") {
    const place = await readPlace(area.id, "crimes");
    const around = place && circleRing([place.lat, place.lng], PLACE_METERS);
    return { name: place?.name ?? null, rings: around ? [around] : [], bounds: around && ringBounds(around) };
  }
  const { areas } = await getJson<{ areas: FoundArea[] }>(
    `/v1/areas?kind=${area.kind}&q=${encodeURIComponent(area.id)}`,
  );
  const found = areas.find(({ id }) => id === area.id);
  const rings = area.kind === "neighbourhood" ? [await boundary(area.id)] : [];
  return { name: found?.name ?? null, rings, bounds: found?.bbox ?? null };
}

async function boundary(id: string): Promise<Ring> {
  const corners = await getJson<{ latitude: string; longitude: string }[]>(`/api/${id}/boundary`);
  return pointsRing(corners.map(({ latitude, longitude }) => [Number(latitude), Number(longitude)] as const));
}
