import type { Map as MapLibre } from "maplibre-gl";
import type { LegendClass, MapContent } from "./contract.ts";
import { classFilter, classRadius } from "./count-paint.ts";
import type { Palette } from "./palette.ts";
import { classBreaks, classColors, classLabels, MOST_CLASSES } from "./scale.ts";

const OPACITY = 0.92;
/** Tiles of a deeper zoom have nothing that these do not have. */
const DEEPEST_ZOOM = 14;

/**
 * Counts as circles: per cell when far away, per place when near. Other tiles are loaded beside the ones that are shown, and
 * replace them once all of them are there. Each class of counts is a layer, so that another colour needs no other tiles.
 */
export class CountLayer {
  /** The source that is shown; null until there is one. */
  private shown: string | null = null;
  private next: string | null = null;
  private url = "";
  private number = 0;
  private breaks: number[] = [1];
  private legendText = "";

  constructor(
    private readonly map: MapLibre,
    private palette: Palette,
    private readonly legendChanged: (legend: LegendClass[]) => void,
  ) {}

  /** The layers that are shown, few to many. */
  layers(): string[] {
    return this.shown === null ? [] : layersOf(this.shown);
  }

  show({ tiles }: MapContent): void {
    if (tiles.url === this.url) return;
    this.url = tiles.url;
    if (this.next !== null) this.remove(this.next);
    const id = `counts-${this.number++}`;
    this.map.addSource(id, { type: "vector", tiles: [location.origin + tiles.url], minzoom: 0, maxzoom: DEEPEST_ZOOM });
    layersOf(id).forEach((layer, index) => {
      this.map.addLayer(
        {
          id: layer,
          type: "circle",
          source: id,
          "source-layer": tiles.layer,
          filter: classFilter(this.breaks, index),
          paint: {
            "circle-radius": classRadius(this.breaks, index),
            "circle-stroke-width": 0.5,
            "circle-opacity": 0,
            "circle-stroke-opacity": 0,
          },
        },
        "area-outside",
      );
    });
    this.next = id;
    this.color(id);
  }

  paint(palette: Palette): void {
    this.palette = palette;
    for (const id of [this.shown, this.next]) if (id !== null) this.color(id);
    this.legend();
  }

  /** To be called when all that was requested is drawn. Returns whether there is now something else to draw. */
  settle(): boolean {
    const swapped = this.swap();
    return this.rescale() || swapped;
  }

  private swap(): boolean {
    if (this.next === null) return false;
    if (this.shown !== null) this.remove(this.shown);
    this.shown = this.next;
    this.next = null;
    for (const layer of this.layers()) {
      this.map.setPaintProperty(layer, "circle-opacity", OPACITY);
      this.map.setPaintProperty(layer, "circle-stroke-opacity", OPACITY);
    }
    return true;
  }

  private remove(id: string): void {
    for (const layer of layersOf(id)) this.map.removeLayer(layer);
    this.map.removeSource(id);
  }

  /** Fits the classes to the counts in view. */
  private rescale(): boolean {
    const { map, shown } = this;
    if (shown === null) return false;
    const counts = map
      .queryRenderedFeatures({ layers: this.layers() })
      .map((feature) => Number(feature.properties["count"]));
    const breaks = classBreaks(counts);
    const differ = String(breaks) !== String(this.breaks);
    if (differ) {
      this.breaks = breaks;
      this.layers().forEach((layer, index) => {
        map.setFilter(layer, classFilter(breaks, index));
        map.setPaintProperty(layer, "circle-radius", classRadius(breaks, index));
      });
      this.color(shown);
    }
    this.legend(counts.length === 0);
    return differ;
  }

  private color(id: string): void {
    const colors = classColors(this.breaks, this.palette.ramp);
    layersOf(id).forEach((layer, index) => {
      this.map.setPaintProperty(layer, "circle-color", colors[index] ?? colors[0]!);
      this.map.setPaintProperty(layer, "circle-stroke-color", this.palette.land);
    });
  }

  private legend(empty = false): void {
    const colors = classColors(this.breaks, this.palette.ramp);
    const legend = empty ? [] : classLabels(this.breaks).map((label, at) => ({ label, color: colors[at]! }));
    const text = JSON.stringify(legend);
    if (text !== this.legendText) this.legendChanged(legend);
    this.legendText = text;
  }
}

function layersOf(source: string): string[] {
  return Array.from({ length: MOST_CLASSES }, (_, index) => `${source}-${index}`);
}
