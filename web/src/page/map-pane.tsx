import { useEffect, useRef, useState } from "preact/hooks";
import type { LegendClass, MapContent, MapEvents, PeelMap, Start } from "../map/contract.ts";
import type { Camera } from "../model/view.ts";
import { printInLight } from "./print.ts";
import { onThemeChange } from "./theme.ts";

/** The map, its tools and its legend; where there is no WebGL, the reason. */
export function MapPane(props: {
  content: MapContent | null;
  /** Whether the content is not yet that of the view. */
  behind: boolean;
  camera: Camera | null;
  bounds: [number, number, number, number];
  fit: [number, number, number, number] | null;
  events: Omit<MapEvents, "legendChanged" | "busyChanged" | "tilesFailed" | "drawingEnded">;
  takeView: () => void;
  clear: (() => void) | null;
  noun: string;
  hint: string;
}) {
  const element = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLCanvasElement>(null);
  const attribution = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<PeelMap | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [legend, setLegend] = useState<LegendClass[]>([]);
  const [tilesFailed, setTilesFailed] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const events = useRef(props.events);
  events.current = props.events;
  useEffect(() => {
    if (!hasWebGl())
      return setProblem(
        "This browser has no WebGL, which the map needs. Search for an area above: tables and charts work without the map.",
      );
    const start: Start = {
      element: element.current!,
      camera: props.camera,
      bounds: props.bounds,
      events: {
        moved: (...all) => events.current.moved(...all),
        pointPicked: (point) => events.current.pointPicked(point),
        placePicked: (id) => events.current.placePicked(id),
        radiusDragged: (...all) => events.current.radiusDragged(...all),
        polygonDrawn: (points) => events.current.polygonDrawn(points),
        drawingEnded: () => setDrawing(false),
        legendChanged: setLegend,
        busyChanged: (busy) => setDrawn(!busy),
        tilesFailed: setTilesFailed,
      },
    };
    import(mapScript())
      .then((module: { startMap: (start: Start) => Promise<PeelMap> }) => module.startMap(start))
      .then(setMap, (error: Error) => setProblem(error.message));
  }, []);
  useEffect(() => {
    if (map && props.content) map.show(props.content);
  }, [map, props.content]);
  useEffect(() => {
    if (map) attribution.current!.replaceChildren(map.attribution);
  }, [map]);
  useEffect(() => (map ? onThemeChange(() => map.repaint()) : undefined), [map]);
  useEffect(() => (map ? printInLight(() => map.copyTo(sheet.current!)) : undefined), [map]);
  useEffect(() => {
    if (map && props.camera) map.moveTo(props.camera);
  }, [map, props.camera]);
  useEffect(() => {
    if (map && props.fit) map.fit(props.fit);
  }, [map, props.fit]);
  const draw = () => {
    map?.draw(!drawing);
    setDrawing(!drawing);
  };
  return (
    <section class="map-pane" aria-label="Map" aria-busy={problem === null && (props.behind || !drawn)}>
      <div class="map" ref={element} />
      <canvas class="map-sheet" ref={sheet} aria-hidden="true" />
      {problem && (
        <p class="map-problem" role="alert">
          {problem}
        </p>
      )}
      {map && (
        <>
          <div class="tools" role="group" aria-label="Choose an area">
            <button aria-pressed={drawing} onClick={draw}>
              {drawing ? "Cancel drawing" : "Draw area"}
            </button>
            <button onClick={props.takeView}>This view</button>
            {props.clear && <button onClick={props.clear}>Clear</button>}
          </div>
          <div class="zoom" role="group" aria-label="Zoom">
            <button aria-label="Zoom in" onClick={() => map.zoomBy(1)}>
              +
            </button>
            <button aria-label="Zoom out" onClick={() => map.zoomBy(-1)}>
              −
            </button>
          </div>
          <p class="hint">
            {drawing ? "Click the corners. Click the first one again, or press Enter, to end." : props.hint}
          </p>
          <div class="map-foot">
            {legend.length > 0 && (
              <ol class="legend" aria-label={`${props.noun} at a point`}>
                {legend.map(({ label, color }) => (
                  <li>
                    <span class="dot" style={{ background: color }} />
                    {label}
                  </li>
                ))}
              </ol>
            )}
            <div class="attribution" ref={attribution} />
            {tilesFailed && (
              <p class="tiles-failed" role="alert">
                Tiles of the map cannot be loaded.
              </p>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** A name that the bundler leaves alone: the map is a script of its own. */
function mapScript(): string {
  return "./map.js";
}

function hasWebGl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
