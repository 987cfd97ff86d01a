import type { Map as MapLibre } from "maplibre-gl";
import type { LegendClass, MapContent } from "./contract.ts";
import { circleRadius, stepped } from "./count-paint.ts";
import type { Palette } from "./palette.ts";
import { classBreaks, classColors, classLabels } from "./scale.ts";

const OPACITY = 0.92;
/** Tiles of a deeper zoom have nothing that these do not have. */
const DEEPEST_ZOOM = 14;

/**
 * Counts as circles: per cell when far away, per place when near. Other tiles are loaded beside the ones that are shown, and
 * take their place once all of them are there.
 */
export class CountLayer {
  /** The id of the layer that is shown; null until there is one. */
  shown: string | null = null;
  private next: string | null = null;
  private url = "";
  private number = 0;
  private legendText = "";

  constructor(
    private readonly map: MapLibre,
    private palette: Palette,
    private readonly legendChanged: (legend: LegendClass[]) => void,
  ) {
    map.on("idle", () => {
      this.swap();
      this.rescale();
    });
  }

  show({ tiles }: MapContent): void {
    if (tiles.url === this.url) return;
    this.url = tiles.url;
    if (this.next !== null) this.remove(this.next);
    const id = `counts-${this.number++}`;
    const absolute = location.origin + tiles.url;
    this.map.addSource(id, { type: "vector", tiles: [absolute], minzoom: 0, maxzoom: DEEPEST_ZOOM });
    this.map.addLayer(
      {
        id,
        type: "circle",
        source: id,
        "source-layer": tiles.layer,
        layout: { "circle-sort-key": ["get", "count"] },
        paint: {
          "circle-radius": 4,
          "circle-color": this.palette.ramp[1]!,
          "circle-stroke-width": 0.75,
          "circle-stroke-color": this.palette.land,
          "circle-opacity": 0,
          "circle-stroke-opacity": 0,
        },
      },
      "area-outside",
    );
    this.next = id;
  }

  paint(palette: Palette): void {
    this.palette = palette;
    this.legendText = "";
    if (this.shown !== null) this.map.setPaintProperty(this.shown, "circle-stroke-color", palette.land);
    this.rescale();
  }

  private swap(): void {
    if (this.next === null) return;
    if (this.shown !== null) this.remove(this.shown);
    this.shown = this.next;
    this.next = null;
    this.legendText = "";
    this.map.setPaintProperty(this.shown, "circle-opacity", OPACITY);
    this.map.setPaintProperty(this.shown, "circle-stroke-opacity", OPACITY);
  }

  private remove(id: string): void {
    this.map.removeLayer(id);
    this.map.removeSource(id);
  }

  /** Fits size and colour to the counts in view. */
  private rescale(): void {
    const { map, shown } = this;
    if (shown === null) return;
    const found = map.queryRenderedFeatures({ layers: [shown] });
    const breaks = classBreaks(found.map((feature) => Number(feature.properties["count"])));
    const colors = classColors(breaks, this.palette.ramp);
    const legend = found.length === 0 ? [] : classLabels(breaks).map((label, at) => ({ label, color: colors[at]! }));
    const text = JSON.stringify(legend);
    if (text === this.legendText) return;
    this.legendText = text;
    map.setPaintProperty(shown, "circle-color", stepped(breaks, colors));
    map.setPaintProperty(shown, "circle-radius", circleRadius(breaks));
    this.legendChanged(legend);
  }
}
