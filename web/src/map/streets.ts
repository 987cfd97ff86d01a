import type { ExpressionSpecification, Map as MapLibre } from "maplibre-gl";
import type { Palette } from "./palette.ts";

const MAIN: ExpressionSpecification = ["==", ["get", "class"], "main"];

/** The streets of the demo's city, from GeoJSON: main streets are wider than the others. */
export function addStreets(map: MapLibre, url: string): void {
  map.addSource("streets", { type: "geojson", data: url });
  map.addLayer({
    id: "streets",
    type: "line",
    source: "streets",
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-width": [
        "interpolate",
        ["exponential", 1.5],
        ["zoom"],
        8,
        width(0.8, 0.25),
        12,
        width(2, 0.8),
        14,
        width(5, 2.5),
        17,
        width(18, 12),
      ],
    },
  });
}

export function paintStreets(map: MapLibre, palette: Palette): void {
  map.setPaintProperty("streets", "line-color", palette.street);
}

function width(main: number, minor: number): ExpressionSpecification {
  return ["case", MAIN, main, minor];
}
