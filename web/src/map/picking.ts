import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { MapEvents } from "./contract.ts";
import { COUNTS } from "./count-layer.ts";

const REACH_PIXELS = 5;

/** A click on a place opens it; a click elsewhere takes the point. Enter takes the point in the middle. */
export class Picking {
  constructor(
    private readonly map: MapLibre,
    private readonly events: MapEvents,
    busy: () => boolean,
  ) {
    map.on("click", (event) => {
      if (!busy() && event.originalEvent.detail <= 1) this.pick(event);
    });
    map.on("mousemove", COUNTS, (event) => {
      if (!busy() && event.features?.[0]?.properties["id"] !== undefined) map.getCanvas().style.cursor = "pointer";
    });
    map.on("mouseleave", COUNTS, () => {
      if (!busy()) map.getCanvas().style.cursor = "";
    });
    map.getCanvas().addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || busy()) return;
      const { lat, lng } = map.getCenter();
      events.pointPicked([lat, lng]);
    });
  }

  private pick({ point, lngLat }: MapMouseEvent): void {
    const { map } = this;
    const reach: [[number, number], [number, number]] = [
      [point.x - REACH_PIXELS, point.y - REACH_PIXELS],
      [point.x + REACH_PIXELS, point.y + REACH_PIXELS],
    ];
    const found = map.getLayer(COUNTS) ? map.queryRenderedFeatures(reach, { layers: [COUNTS] }) : [];
    const place = found.find((feature) => feature.properties["id"] !== undefined);
    if (place && place.geometry.type === "Point") {
      const [lng = lngLat.lng, lat = lngLat.lat] = place.geometry.coordinates;
      const name = place.properties["name"];
      this.events.placePicked(String(place.properties["id"]), name ? String(name) : null, [lat, lng]);
    } else this.events.pointPicked([lngLat.lat, lngLat.lng]);
  }
}
