import type { Map as MapLibre } from "maplibre-gl";
import type { Palette } from "./palette.ts";

/** What the server has as a background, from `/basemap.json`. */
export interface BasemapSetting {
  kind: "none" | "streets" | "pmtiles" | "style";
  url?: string;
  attribution?: string;
}

/** The background: land and coast, and above it what the operator set. */
export class Basemap {
  constructor(private readonly map: MapLibre) {}

  async add(palette: Palette): Promise<void> {
    const { map } = this;
    map.addSource("land", { type: "geojson", data: new URL("land.json", import.meta.url).href, attribution: "" });
    map.addLayer({ id: "land", type: "fill", source: "land" });
    map.addLayer({ id: "coast", type: "line", source: "land", paint: { "line-width": 0.75 } });
    const setting = await settingOfServer();
    if (setting.kind === "streets" && setting.url) this.addStreets(setting.url);
    this.paint(palette);
  }

  paint(palette: Palette): void {
    const { map } = this;
    map.setPaintProperty("water", "background-color", palette.water);
    map.setPaintProperty("land", "fill-color", palette.land);
    map.setPaintProperty("coast", "line-color", palette.coast);
    if (map.getLayer("streets")) map.setPaintProperty("streets", "line-color", palette.street);
  }

  private addStreets(url: string): void {
    const { map } = this;
    map.addSource("streets", { type: "geojson", data: url });
    map.addLayer({
      id: "streets",
      type: "line",
      source: "streets",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-width": ["interpolate", ["exponential", 1.6], ["zoom"], 9, 0.3, 12, 1, 14, 3, 17, 12] },
    });
  }
}

async function settingOfServer(): Promise<BasemapSetting> {
  try {
    const response = await fetch("/basemap.json");
    return response.ok ? ((await response.json()) as BasemapSetting) : { kind: "none" };
  } catch {
    return { kind: "none" };
  }
}
