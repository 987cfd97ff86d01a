/** The land around Britain and Ireland from world-atlas, clipped to a box and rounded: GeoJSON as one text. */
import { readFile } from "node:fs/promises";
import { feature } from "topojson-client";

const WEST = -18;
const SOUTH = 43;
const EAST = 16;
const NORTH = 63;
const DECIMALS = 3;

export async function landOfBritain() {
  const atlas = JSON.parse(
    await readFile(new URL("./node_modules/world-atlas/land-10m.json", import.meta.url), "utf8"),
  );
  const polygons = [];
  for (const { geometry } of feature(atlas, atlas.objects.land).features) {
    for (const polygon of geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates]) {
      const rings = polygon.map(clip).filter((ring) => ring.length >= 4);
      if (rings.length > 0) polygons.push(rings);
    }
  }
  return `${JSON.stringify({ type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: polygons } })}\n`;
}

/** Sutherland and Hodgman, one edge of the box after the other. */
function clip(ring) {
  const edges = [
    [(p) => p[0] >= WEST, (a, b) => across(a, b, 0, WEST)],
    [(p) => p[0] <= EAST, (a, b) => across(a, b, 0, EAST)],
    [(p) => p[1] >= SOUTH, (a, b) => across(a, b, 1, SOUTH)],
    [(p) => p[1] <= NORTH, (a, b) => across(a, b, 1, NORTH)],
  ];
  let points = ring.slice(0, -1);
  for (const [inside, cut] of edges) {
    const kept = [];
    points.forEach((point, index) => {
      const before = points[(index + points.length - 1) % points.length];
      if (inside(point) !== inside(before)) kept.push(cut(before, point));
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return closed(points);
}

function across(a, b, axis, at) {
  const part = (at - a[axis]) / (b[axis] - a[axis]);
  const other = a[1 - axis] + part * (b[1 - axis] - a[1 - axis]);
  return axis === 0 ? [at, other] : [other, at];
}

function closed(points) {
  const rounded = points.map((point) => point.map((value) => Number(value.toFixed(DECIMALS))));
  const distinct = rounded.filter((point, index) => index === 0 || String(point) !== String(rounded[index - 1]));
  if (distinct.length > 0) distinct.push(distinct[0]);
  return distinct;
}
