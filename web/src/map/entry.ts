import { AttributionControl, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import { AreaLayer } from "./area-layer.ts";
import { Basemap } from "./basemap.ts";
import { readBasemapSetting } from "./basemap-setting.ts";
import type { MapContent, PeelMap, Start } from "./contract.ts";
import { CountLayer } from "./count-layer.ts";
import { Drawing } from "./drawing.ts";
import { readPalette } from "./palette.ts";
import { Picking } from "./picking.ts";

setWorkerUrl(new URL("map-worker.js", import.meta.url).href);

/** Starts the map in an element. The promise is kept once the first frame is there; it is broken without WebGL or background. */
export async function startMap(start: Start): Promise<PeelMap> {
  const { element, camera, bounds, events } = start;
  const setting = await readBasemapSetting();
  const map = new MapLibre({
    container: element,
    style:
      setting.kind === "style"
        ? setting.url
        : {
            version: 8,
            transition: { duration: 0, delay: 0 },
            sources: {},
            layers: [{ id: "water", type: "background", paint: {} }],
          },
    ...(camera
      ? { center: [camera.lng, camera.lat], zoom: camera.zoom }
      : { bounds, fitBoundsOptions: { padding: 48 } }),
    minZoom: 3,
    maxZoom: 18,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map
    .getCanvas()
    .setAttribute("aria-label", "Map. Arrow keys move it, plus and minus zoom, Enter selects the point in the middle.");
  await new Promise<void>((resolve, reject) => {
    map.once("load", () => resolve());
    map.on("error", ({ error }) => {
      if (!map.getStyle()) reject(new Error(`The background of the map cannot be loaded: ${error.message}`));
    });
  });

  const palette = readPalette;
  const basemap = new Basemap(map, setting);
  await basemap.add(palette());
  const area = new AreaLayer(map, events);
  area.add(palette());
  const drawing = new Drawing(map, events);
  drawing.add(palette());
  const counts = new CountLayer(map, palette(), events.legendChanged);
  new Picking(
    map,
    events,
    () => counts.layers(),
    () => drawing.active || area.dragging,
  );

  const report = () => {
    const { lat, lng } = map.getCenter();
    const box = map.getBounds();
    events.moved({ zoom: map.getZoom(), lat, lng }, [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()]);
  };
  map.on("error", () => events.tilesFailed(true));
  map.on("render", () => events.busyChanged(true));
  map.on("idle", () => {
    if (!counts.settle()) events.busyChanged(false);
  });
  map.on("moveend", report);
  report();

  return {
    attribution: new AttributionControl({ compact: false, customAttribution: setting.attribution }).onAdd(map),
    show(content: MapContent) {
      events.tilesFailed(false);
      events.busyChanged(true);
      counts.show(content);
      area.show(content);
      map.triggerRepaint(); // Where nothing changed there is an end of drawing too.
    },
    repaint() {
      basemap.paint(palette());
      counts.paint(palette());
      area.paint(palette());
      drawing.paint(palette());
    },
    moveTo(to) {
      const at = map.getCenter();
      const near =
        Math.abs(at.lat - to.lat) < 0.001 &&
        Math.abs(at.lng - to.lng) < 0.001 &&
        Math.abs(map.getZoom() - to.zoom) < 0.02;
      if (!near && !map.isMoving()) map.jumpTo({ center: [to.lng, to.lat], zoom: to.zoom });
    },
    fit(box) {
      map.fitBounds(box, { padding: 48, maxZoom: 15, duration: motion() });
    },
    draw(on) {
      if (on) drawing.start();
      else drawing.cancel();
    },
    zoomBy(steps) {
      map.zoomTo(map.getZoom() + steps, { duration: motion() });
    },
    copyTo(canvas) {
      map.redraw();
      const drawn = map.getCanvas();
      canvas.width = drawn.width;
      canvas.height = drawn.height;
      canvas.getContext("2d")?.drawImage(drawn, 0, 0);
    },
  };
}

function motion(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 400;
}
