import type * as GeoJSON from "geojson";
import { getJson } from "../api/client.ts";
import type { Counts } from "../api/types.ts";
import { cellCenter } from "./geometry.ts";

/** Counts by cell as points in the middle of each cell. Throws a `Problem` if the server does not return them. */
export async function cellFeatures(path: string): Promise<GeoJSON.FeatureCollection> {
  const { counts } = await getJson<Counts>(path);
  return { type: "FeatureCollection", features: counts.filter((row) => row["cell"] !== null).map(pointOf) };
}

function pointOf(row: Counts["counts"][number]): GeoJSON.Feature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: cellCenter(String(row["cell"])) },
    properties: { count: row.count },
  };
}
