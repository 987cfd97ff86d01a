import { addProtocol, type Map as MapLibre } from "maplibre-gl";
import type { Palette } from "./palette.ts";

/** What the script `pmtiles.js` has; it is loaded only where the operator set an archive. */
export interface ArchiveScript {
  addArchiveLayers: (map: MapLibre, protocol: typeof addProtocol, url: string) => Promise<void>;
  paintArchiveLayers: (map: MapLibre, palette: Palette) => void;
}

let script: ArchiveScript | null = null;

/** Adds the layers of a PMTiles archive. Throws if the archive cannot be read. */
export async function addArchive(map: MapLibre, url: string): Promise<void> {
  const name = "./pmtiles.js";
  script = (await import(name)) as ArchiveScript;
  await script.addArchiveLayers(map, addProtocol, new URL(url, location.href).href);
}

export function paintArchive(map: MapLibre, palette: Palette): void {
  script?.paintArchiveLayers(map, palette);
}
