import type { addProtocol, Map as MapLibre } from "maplibre-gl";
import { PMTiles, Protocol, TileType } from "pmtiles";
import type { Palette } from "../map/palette.ts";
import { layersOf, PAINTS } from "./layers.ts";

const SOURCE = "archive";

/** Adds a PMTiles archive as a source and draws what it has: pictures, or the common layers of vector tiles. */
export async function addArchiveLayers(map: MapLibre, protocol: typeof addProtocol, url: string): Promise<void> {
  const archive = new PMTiles(url);
  const known = new Protocol({ metadata: true }); // which names whose data it is
  known.add(archive);
  protocol("pmtiles", known.tile);
  const header = await archive.getHeader();
  if (header.tileType !== TileType.Mvt) {
    map.addSource(SOURCE, { type: "raster", url: `pmtiles://${url}`, tileSize: 256 });
    map.addLayer({
      id: "archive-picture",
      type: "raster",
      source: SOURCE,
      paint: { "raster-saturation": -0.7, "raster-opacity": 0.8 },
    });
    return;
  }
  const metadata = (await archive.getMetadata()) as { vector_layers?: { id: string }[] };
  map.addSource(SOURCE, { type: "vector", url: `pmtiles://${url}` });
  for (const layer of layersOf(
    SOURCE,
    (metadata.vector_layers ?? []).map(({ id }) => id),
  ))
    map.addLayer(layer);
}

export function paintArchiveLayers(map: MapLibre, palette: Palette): void {
  for (const [id, property, color] of PAINTS) {
    if (map.getLayer(id)) map.setPaintProperty(id, property as "fill-color", palette[color]);
  }
}
