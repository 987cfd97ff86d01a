import type * as GeoJSON from "geojson";
import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { LatLng } from "../model/area.ts";
import type { MapEvents } from "./contract.ts";
import type { Palette } from "./palette.ts";

const CLOSE_PIXELS = 12;

/** Drawing a polygon: each click is a corner; the first corner, a double click or Enter ends it, Escape gives it up. */
export class Drawing {
  active = false;
  private corners: LatLng[] = [];

  constructor(
    private readonly map: MapLibre,
    private readonly events: MapEvents,
  ) {}

  add(palette: Palette): void {
    const { map } = this;
    map.addSource("drawing", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
    map.addLayer({
      id: "drawing-line",
      type: "line",
      source: "drawing",
      paint: { "line-width": 2, "line-dasharray": [1.5, 1] },
    });
    map.addLayer({
      id: "drawing-corner",
      type: "circle",
      source: "drawing",
      filter: ["==", ["geometry-type"], "Point"],
      paint: { "circle-radius": 5, "circle-stroke-width": 2 },
    });
    this.paint(palette);
    map.on("click", (event) => this.click(event));
    map.on("mousemove", (event) => this.active && this.show([event.lngLat.lat, event.lngLat.lng]));
    map.getCanvas().addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.active && this.end());
  }

  paint(palette: Palette): void {
    this.map.setPaintProperty("drawing-line", "line-color", palette.accent);
    this.map.setPaintProperty("drawing-corner", "circle-color", palette.land);
    this.map.setPaintProperty("drawing-corner", "circle-stroke-color", palette.accent);
  }

  start(): void {
    this.active = true;
    this.corners = [];
    this.map.doubleClickZoom.disable();
    this.map.getCanvas().style.cursor = "crosshair";
  }

  cancel(): void {
    if (this.active) this.end();
  }

  private click(event: MapMouseEvent): void {
    if (!this.active) return;
    const first = this.corners[0];
    if (first && this.corners.length >= 3) {
      const at = this.map.project([first[1], first[0]]);
      if (Math.hypot(at.x - event.point.x, at.y - event.point.y) < CLOSE_PIXELS) return this.finish();
    }
    if (event.originalEvent.detail > 1 && this.corners.length >= 3) return this.finish();
    this.corners.push([event.lngLat.lat, event.lngLat.lng]);
    this.show(null);
  }

  private key(event: KeyboardEvent): void {
    if (!this.active) return;
    if (event.key === "Enter" && this.corners.length >= 3) this.finish();
    if (event.key === "Backspace") {
      this.corners.pop();
      this.show(null);
    }
  }

  private finish(): void {
    const { corners } = this;
    this.end();
    this.events.polygonDrawn(corners);
  }

  private end(): void {
    this.corners = [];
    this.show(null);
    this.map.getCanvas().style.cursor = "";
    this.events.drawingEnded();
    setTimeout(() => {
      this.active = false;
      this.map.doubleClickZoom.enable();
    });
  }

  private show(next: LatLng | null): void {
    const line = [...this.corners, ...(next && this.corners.length > 0 ? [next] : [])].map(([lat, lng]) => [lng, lat]);
    const features: GeoJSON.Feature[] = this.corners.map(([lat, lng]) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Point", coordinates: [lng, lat] },
    }));
    if (line.length > 1)
      features.push({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: line } });
    this.map.getSource<GeoJSONSource>("drawing")?.setData({ type: "FeatureCollection", features });
  }
}
