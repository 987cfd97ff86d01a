import type { ExpressionSpecification, Map as MapLibre } from "maplibre-gl";
import type { Palette } from "./palette.ts";

const WIDTH: ExpressionSpecification = ["interpolate", ["exponential", 1.6], ["zoom"], 9, 0.3, 12, 1, 14, 2.5, 17, 12];

/** The streets of the demo's city, from GeoJSON. */
export function addStreets(map: MapLibre, url: string): void {
  map.addSource("streets", { type: "geojson", data: url });
  map.addLayer({ id: "streets", type: "line", source: "streets", layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-width": WIDTH } });
  map.addLayer({
    id: "street-names",
    type: "symbol",
    source: "streets",
    minzoom: 14,
    layout: { "symbol-placement": "line", "text-field": ["get", "name"], "text-size": 11, "text-font": ["sans-serif"] },
    paint: { "text-halo-width": 1.5 },
  });
}

export function paintStreets(map: MapLibre, palette: Palette): void {
  map.setPaintProperty("streets", "line-color", palette.street);
  map.setPaintProperty("street-names", "text-color", palette.label);
  map.setPaintProperty("street-names", "text-halo-color", palette.land);
}
