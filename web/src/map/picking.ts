import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from "maplibre-gl";
import type { MapEvents } from "./contract.ts";

const REACH_PIXELS = 5;
/** From this zoom on, a circle is a place and not a cell. */
const PLACES_ZOOM = 12;

/** A click on a place opens it; a click elsewhere selects the point. Enter selects the point in the middle. */
export class Picking {
  constructor(
    private readonly map: MapLibre,
    private readonly events: MapEvents,
    private readonly layers: () => string[],
    busy: () => boolean,
  ) {
    map.on("click", (event) => {
      if (!busy() && event.originalEvent.detail <= 1) this.pick(event.point, event.lngLat);
    });
    map.on("mousemove", (event) => {
      if (!busy()) map.getCanvas().style.cursor = this.placeAt(event.point) ? "pointer" : "";
    });
    map.getCanvas().addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !busy()) this.events.pointPicked([map.getCenter().lat, map.getCenter().lng]);
    });
  }

  private pick(point: { x: number; y: number }, at: { lat: number; lng: number }): void {
    const place = this.placeAt(point);
    if (place?.geometry.type === "Point") this.events.placePicked(String(place.properties["id"]));
    else this.events.pointPicked([at.lat, at.lng]);
  }

  /** The place with the most records near a point of the screen. Cells have no id. */
  private placeAt({ x, y }: { x: number; y: number }): MapGeoJSONFeature | undefined {
    if (this.map.getZoom() < PLACES_ZOOM) return undefined;
    const reach: [PointLike, PointLike] = [
      [x - REACH_PIXELS, y - REACH_PIXELS],
      [x + REACH_PIXELS, y + REACH_PIXELS],
    ];
    return this.map
      .queryRenderedFeatures(reach, { layers: this.layers() })
      .find((feature) => feature.properties["id"] !== undefined);
  }
}
