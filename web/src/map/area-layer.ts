import type * as GeoJSON from "geojson";
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { type Area, MAX_RADIUS_METERS } from "../model/area.ts";
import type { MapContent, MapEvents } from "./contract.ts";
import { boxRing, circleRing, metersBetween, type Ring, travel } from "./geometry.ts";
import type { Palette } from "./palette.ts";

/** The outline of the area, what is outside made pale, the second area, and the handle of a circle. */
export class AreaLayer {
  dragging = false;
  private area: Area | null = null;
  private content: MapContent | null = null;

  constructor(
    private readonly map: MapLibre,
    private readonly events: MapEvents,
  ) {}

  add(palette: Palette): void {
    const { map } = this;
    for (const id of ["area", "area-outside", "area-second", "area-handle", "area-place"]) {
      map.addSource(id, { type: "geojson", data: collection([]), tolerance: 0.02 });
    }
    map.addLayer({ id: "area-outside", type: "fill", source: "area-outside" });
    map.addLayer({
      id: "area-second",
      type: "line",
      source: "area-second",
      paint: { "line-width": 2, "line-dasharray": [2, 1.5] },
    });
    map.addLayer({ id: "area", type: "line", source: "area", paint: { "line-width": 2 } });
    map.addLayer({
      id: "area-place",
      type: "circle",
      source: "area-place",
      paint: { "circle-radius": 16, "circle-opacity": 0, "circle-stroke-width": 2.5 },
    });
    map.addLayer({
      id: "area-handle",
      type: "circle",
      source: "area-handle",
      paint: { "circle-radius": 7, "circle-stroke-width": 2 },
    });
    this.paint(palette);
    this.listen();
  }

  paint(palette: Palette): void {
    const { map } = this;
    map.setPaintProperty("area-outside", "fill-color", palette.land);
    map.setPaintProperty("area-outside", "fill-opacity", 0.62);
    map.setPaintProperty("area", "line-color", palette.accent);
    map.setPaintProperty("area-second", "line-color", palette.second);
    map.setPaintProperty("area-place", "circle-stroke-color", palette.accent);
    map.setPaintProperty("area-handle", "circle-color", palette.land);
    map.setPaintProperty("area-handle", "circle-stroke-color", palette.accent);
  }

  show(content: MapContent): void {
    this.content = content;
    if (this.dragging) return;
    this.area = content.area;
    this.draw(content.rings);
  }

  private draw(rings: Ring[]): void {
    const content = this.content!;
    this.set("area", rings.map(polygon));
    this.set("area-second", content.compareRings.map(polygon));
    const inside = [...rings, ...content.compareRings];
    this.set("area-outside", content.fades ? [outside(inside)] : []);
    this.set("area-place", content.place ? [point([content.place[1], content.place[0]])] : []);
    const { area } = this;
    if (area?.kind === "near") {
      const [lat, lng] = travel([area.lat, area.lng], area.radiusMeters, Math.PI / 2);
      this.set("area-handle", [point([lng, lat])]);
    } else this.set("area-handle", []);
  }

  private listen(): void {
    const { map } = this;
    const start = (event: { preventDefault: () => void }) => {
      event.preventDefault();
      this.dragging = true;
      map.getCanvas().style.cursor = "ew-resize";
    };
    map.on("mousedown", "area-handle", start);
    map.on("touchstart", "area-handle", start);
    map.on("mouseenter", "area-handle", () => (map.getCanvas().style.cursor = "ew-resize"));
    map.on("mouseleave", "area-handle", () => (map.getCanvas().style.cursor = ""));
    const move = (event: { lngLat: { lat: number; lng: number } }) => {
      if (!this.dragging || this.area?.kind !== "near") return;
      const { lat, lng } = this.area;
      const meters = metersBetween([lat, lng], [event.lngLat.lat, event.lngLat.lng]);
      const radiusMeters = Math.round(Math.max(50, Math.min(meters, MAX_RADIUS_METERS)));
      this.area = { ...this.area, radiusMeters };
      this.draw([circleRing([lat, lng], radiusMeters)]);
      this.events.radiusDragged(radiusMeters, false);
    };
    map.on("mousemove", move);
    map.on("touchmove", move);
    const end = () => {
      if (!this.dragging) return;
      setTimeout(() => (this.dragging = false));
      map.getCanvas().style.cursor = "";
      if (this.area?.kind === "near") this.events.radiusDragged(this.area.radiusMeters, true);
    };
    map.on("mouseup", end);
    map.on("touchend", end);
  }

  private set(id: string, features: GeoJSON.Feature[]): void {
    this.map.getSource<GeoJSONSource>(id)?.setData(collection(features));
  }
}

function outside(rings: Ring[]): GeoJSON.Feature {
  return {
    type: "Feature",
    properties: {},
    geometry: { type: "Polygon", coordinates: [boxRing(-40, 30, 40, 75), ...rings] },
  };
}

function polygon(ring: Ring): GeoJSON.Feature {
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}

function point(coordinates: [number, number]): GeoJSON.Feature {
  return { type: "Feature", properties: {}, geometry: { type: "Point", coordinates } };
}

function collection(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: "FeatureCollection", features };
}
