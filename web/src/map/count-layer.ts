import type { ExpressionSpecification, GeoJSONSource, Map as MapLibre, VectorTileSource } from "maplibre-gl";
import { cellFeatures } from "./cells.ts";
import type { LegendClass, MapContent } from "./contract.ts";
import type { Palette } from "./palette.ts";
import { classBreaks, classColors, classLabels } from "./scale.ts";

const SOURCE = "counts";
/** The layer that a click asks for places. */
export const COUNTS = "counts";

/** Counts as circles: per cell when far away, per place when near. From tiles, or from counts by cell. */
export class CountLayer {
  private content: MapContent | null = null;
  private tilesUrl: string | null = null;
  private cellsUrl = "";
  private legendText = "";
  private palette!: Palette;

  constructor(
    private readonly map: MapLibre,
    private readonly legendChanged: (legend: LegendClass[]) => void,
    private readonly failed: (detail: string) => void,
  ) {
    map.on("moveend", () => void this.readCells());
    map.on("idle", () => this.rescale());
  }

  add(palette: Palette): void {
    this.palette = palette;
    this.map.addSource(SOURCE, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
    this.addLayer();
  }

  show(content: MapContent, palette: Palette): void {
    this.content = content;
    this.palette = palette;
    if (content.tiles !== null && content.tiles.url !== this.tilesUrl) this.showTiles(content.tiles.url, content.tiles.layer);
    if (content.tiles === null) void this.readCells();
  }

  paint(palette: Palette): void {
    this.palette = palette;
    this.map.setPaintProperty(COUNTS, "circle-stroke-color", palette.land);
    this.legendText = "";
    this.rescale();
  }

  private showTiles(url: string, layer: string): void {
    const absolute = new URL(url, location.href).href.replace(/%7B/g, "{").replace(/%7D/g, "}");
    this.tilesUrl = url;
    const source = this.map.getSource<VectorTileSource>(SOURCE);
    if (source?.type === "vector") {
      source.setTiles([absolute]);
      return;
    }
    this.map.removeLayer(COUNTS);
    this.map.removeSource(SOURCE);
    this.map.addSource(SOURCE, { type: "vector", tiles: [absolute], minzoom: 0, maxzoom: 14 });
    this.addLayer(layer);
  }

  private addLayer(sourceLayer?: string): void {
    const before = this.map.getLayer("area-outside") ? "area-outside" : undefined;
    this.map.addLayer(
      {
        id: COUNTS,
        type: "circle",
        source: SOURCE,
        ...(sourceLayer ? { "source-layer": sourceLayer } : {}),
        layout: { "circle-sort-key": ["get", "count"] },
        paint: {
          "circle-radius": 4,
          "circle-color": this.palette.ramp[1]!,
          "circle-stroke-width": 0.75,
          "circle-stroke-color": this.palette.land,
          "circle-opacity": 0.92,
        },
      },
      before,
    );
    this.legendText = "";
  }

  /** Counts by cell for what is in view, where there are no tiles. */
  private async readCells(): Promise<void> {
    const { content, map } = this;
    if (content === null || content.tiles !== null) return;
    const box = map.getBounds();
    const bbox = [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()].map((edge) => edge.toFixed(2)).join(",");
    const url = content.cellsPath(bbox, Math.min(18, Math.floor(map.getZoom()) + 5));
    if (url === this.cellsUrl) return;
    this.cellsUrl = url;
    try {
      const features = await cellFeatures(url);
      if (url === this.cellsUrl) map.getSource<GeoJSONSource>(SOURCE)?.setData(features);
    } catch (error) {
      this.failed(error instanceof Error ? error.message : String(error));
    }
  }

  /** Fits size and colour to the counts in view. */
  private rescale(): void {
    const { map } = this;
    if (!map.getLayer(COUNTS)) return;
    const found = map.queryRenderedFeatures({ layers: [COUNTS] });
    const breaks = classBreaks(found.map((feature) => Number(feature.properties["count"])));
    const colors = classColors(breaks, this.palette.ramp);
    const legend = found.length === 0 ? [] : classLabels(breaks).map((label, at) => ({ label, color: colors[at]! }));
    const text = JSON.stringify(legend);
    if (text === this.legendText) return;
    this.legendText = text;
    map.setPaintProperty(COUNTS, "circle-color", stepped(breaks, colors));
    map.setPaintProperty(COUNTS, "circle-radius", radius(breaks));
    this.legendChanged(legend);
  }
}

function stepped<V extends string | number>(breaks: readonly number[], values: readonly V[]): ExpressionSpecification | V {
  if (breaks.length === 1) return values[0]!;
  const stops = breaks.slice(1).flatMap((from, index) => [from, values[index + 1]!]);
  return ["step", ["get", "count"], values[0]!, ...stops] as unknown as ExpressionSpecification;
}

/** Radius by class, growing with the zoom. */
function radius(breaks: readonly number[]): ExpressionSpecification {
  const sizes = (smallest: number, largest: number) =>
    breaks.map((_, index) => (breaks.length === 1 ? smallest : smallest + ((largest - smallest) * index) / (breaks.length - 1)));
  const at = (smallest: number, largest: number) => stepped(breaks, sizes(smallest, largest));
  return ["interpolate", ["linear"], ["zoom"], 5, at(1.5, 6), 11.99, at(2.5, 8), 12, at(2.5, 9), 16, at(5, 20)] as unknown as ExpressionSpecification;
}
