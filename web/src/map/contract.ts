import type { Area, LatLng } from "../model/area.ts";
import type { Camera } from "../model/view.ts";
import type { Ring } from "./geometry.ts";

/** What the page calls of the map, and the map of the page: the map is a script of its own that is loaded after the page. */

export interface MapContent {
  /** The template of the vector tiles of the counts, and the name of their layer. */
  tiles: { url: string; layer: string };
  area: Area | null;
  /** Outlines of the area and of the compared area, where they are known. */
  rings: Ring[];
  compareRings: Ring[];
  /** Whether what is outside of the outlines is pale: only if each area has an outline. */
  fades: boolean;
  place: LatLng | null;
}

export interface MapEvents {
  moved: (camera: Camera, bbox: [number, number, number, number]) => void;
  pointPicked: (point: LatLng) => void;
  placePicked: (id: string) => void;
  radiusDragged: (meters: number, done: boolean) => void;
  polygonDrawn: (points: LatLng[]) => void;
  drawingEnded: () => void;
  legendChanged: (legend: LegendClass[]) => void;
  /** Whether there is something to load or to draw before the map shows all of its content. */
  busyChanged: (busy: boolean) => void;
  /** Tiles of the counts or of the background could not be loaded; false once they are requested again. */
  tilesFailed: (failed: boolean) => void;
}

export interface LegendClass {
  label: string;
  color: string;
}

export interface PeelMap {
  /** Whose data the background is, as its sources say. The map keeps it up to date. */
  attribution: HTMLElement;
  show: (content: MapContent) => void;
  repaint: () => void;
  /** Moves to a camera unless the map is there already. */
  moveTo: (camera: Camera) => void;
  fit: (bounds: [number, number, number, number]) => void;
  draw: (on: boolean) => void;
  zoomBy: (steps: number) => void;
  /** Draws the map as it is now on another canvas, for a printed sheet. */
  copyTo: (canvas: HTMLCanvasElement) => void;
}

export interface Start {
  element: HTMLElement;
  camera: Camera | null;
  bounds: [number, number, number, number];
  events: MapEvents;
}
