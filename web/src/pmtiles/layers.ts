import type { AddLayerObject, ExpressionSpecification } from "maplibre-gl";

const WIDTH: ExpressionSpecification = ["interpolate", ["exponential", 1.6], ["zoom"], 7, 0.4, 12, 0.8, 14, 2, 17, 10];

/** Names that the common schemas of vector tiles have for the same thing. */
const NAMES = {
  water: ["water", "ocean"],
  roads: ["roads", "transportation", "streets"],
  buildings: ["buildings", "building"],
  boundaries: ["boundaries", "boundary"],
  towns: ["places", "place", "place_labels"],
} as const;

/** Which colour of the palette each layer gets. */
export const PAINTS: readonly (readonly [string, string, "water" | "street" | "coast" | "label" | "land"])[] = [
  ["archive-water", "fill-color", "water"],
  ["archive-buildings", "fill-color", "street"],
  ["archive-roads", "line-color", "street"],
  ["archive-boundaries", "line-color", "coast"],
  ["archive-towns", "text-color", "label"],
  ["archive-towns", "text-halo-color", "land"],
];

/** The layers to draw of an archive that has vector layers of these names. */
export function layersOf(source: string, present: readonly string[]): AddLayerObject[] {
  const found = (names: readonly string[]) => names.filter((name) => present.includes(name))[0];
  const layers: AddLayerObject[] = [];
  const water = found(NAMES.water);
  const polygons: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
  if (water) layers.push({ id: "archive-water", type: "fill", source, "source-layer": water, filter: polygons });
  const buildings = found(NAMES.buildings);
  if (buildings)
    layers.push({
      id: "archive-buildings",
      type: "fill",
      source,
      "source-layer": buildings,
      minzoom: 14,
      paint: { "fill-opacity": 0.5 },
    });
  const roads = found(NAMES.roads);
  if (roads)
    layers.push({
      id: "archive-roads",
      type: "line",
      source,
      "source-layer": roads,
      layout: { "line-cap": "round" },
      paint: { "line-width": WIDTH },
    });
  const boundaries = found(NAMES.boundaries);
  if (boundaries)
    layers.push({
      id: "archive-boundaries",
      type: "line",
      source,
      "source-layer": boundaries,
      paint: { "line-dasharray": [3, 2] },
    });
  const towns = found(NAMES.towns);
  if (towns) {
    layers.push({
      id: "archive-towns",
      type: "symbol",
      source,
      "source-layer": towns,
      layout: { "text-field": ["get", "name"], "text-size": 12, "text-font": ["sans-serif"] },
      paint: { "text-halo-width": 1.5 },
    });
  }
  return layers;
}
