import type { Map as MapLibre } from "maplibre-gl";
import type { BasemapSetting } from "./basemap-setting.ts";
import type { Palette } from "./palette.ts";
import { addStreets, paintStreets } from "./streets.ts";
import { addArchive, paintArchive } from "./archive.ts";

/** The background: land and coast, and above them what the operator set. A style of the operator replaces all of it. */
export class Basemap {
  constructor(
    private readonly map: MapLibre,
    private readonly setting: BasemapSetting,
  ) {}

  async add(palette: Palette): Promise<void> {
    const { map, setting } = this;
    if (setting.kind === "style") return;
    map.addSource("land", { type: "geojson", data: new URL("land.json", import.meta.url).href });
    map.addLayer({ id: "land", type: "fill", source: "land" });
    map.addLayer({ id: "coast", type: "line", source: "land", paint: { "line-width": 0.75 } });
    if (setting.kind === "streets") addStreets(map, setting.url);
    if (setting.kind === "pmtiles") await addArchive(map, setting.url);
    this.paint(palette);
  }

  paint(palette: Palette): void {
    const { map, setting } = this;
    if (setting.kind === "style") return;
    map.setPaintProperty("water", "background-color", palette.water);
    map.setPaintProperty("land", "fill-color", palette.land);
    map.setPaintProperty("coast", "line-color", palette.coast);
    if (setting.kind === "streets") paintStreets(map, palette);
    if (setting.kind === "pmtiles") paintArchive(map, palette);
  }
}
