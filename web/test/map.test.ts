import assert from "node:assert/strict";
import { test } from "node:test";
import { sizes } from "../src/map/count-paint.ts";
import { circleRing, metersBetween, pointsRing, ringBounds, travel } from "../src/map/geometry.ts";
import { classBreaks, classColors, classLabels, roundDown } from "../src/map/scale.ts";
import { boundsToSee, circleAt, withPoint } from "../src/page/map-actions.ts";
import { viewOf } from "../src/model/url.ts";
import { oneOfEach, pointOf } from "../src/page/find.ts";
import { layersOf } from "../src/pmtiles/layers.ts";

test("a circle is as far from its middle as its radius", () => {
  for (const [lng, lat] of circleRing([52.6, -1.1], 1609.344, 12)) {
    assert.ok(Math.abs(metersBetween([52.6, -1.1], [lat, lng]) - 1609.344) < 0.01);
  }
  const [lat, lng] = travel([52.6, -1.1], 1000, Math.PI / 2);
  assert.ok(lng > -1.1 && Math.abs(lat - 52.6) < 0.001);
});

test("a polygon is closed and has a box", () => {
  const ring = pointsRing([
    [52, -1],
    [53, -1],
    [53, 0],
  ]);
  assert.deepEqual(ring, [
    [-1, 52],
    [-1, 53],
    [0, 53],
    [-1, 52],
  ]);
  assert.deepEqual(ringBounds(ring), [-1, 52, 0, 53]);
});

test("classes of counts are round, ascending and labelled", () => {
  assert.deepEqual(classBreaks([]), [1]);
  assert.deepEqual(classBreaks([1, 1, 1]), [1]);
  const breaks = classBreaks(Array.from({ length: 1000 }, (_, index) => index + 1));
  assert.deepEqual(breaks, [1, 200, 500]);
  assert.deepEqual(classLabels([1, 2, 5, 1000]), ["1", "2–4", "5–999", "1,000+"]);
  assert.deepEqual(classColors([1, 2], ["a", "b", "c", "d", "e"]), ["a", "e"]);
  assert.equal(roundDown(0.3), 1);
  assert.equal(roundDown(49), 20);
  assert.equal(roundDown(5000), 5000);
});

test("areas of circles grow evenly", () => {
  assert.deepEqual(
    sizes(3, 1, 7).map((radius) => Math.round(radius ** 2)),
    [1, 25, 49],
  );
  assert.deepEqual(sizes(1, 2, 4), [3]);
});

test("a click keeps the radius of the circle before, or a mile", () => {
  assert.equal(circleAt([52, -1], null).radiusMeters, 1609.344);
  const before = viewOf("near=50,0&radius=700&at=7");
  const after = withPoint(before, [52, -1], false);
  assert.deepEqual(after.area, { kind: "near", lat: 52, lng: -1, radiusMeters: 700 });
  assert.equal(after.place, null);
  const compared = withPoint(before, [52, -1], true);
  assert.deepEqual(compared.area, before.area);
  assert.deepEqual(compared.compare, after.area);
  assert.equal(boundsToSee(circleAt([52, -1], null), 12), null);
  assert.ok(boundsToSee(circleAt([52, -1], null), 7));
});

test("coordinates in the search are latitude first", () => {
  assert.deepEqual(pointOf(" 52.63, -1.13 ")?.area, { kind: "near", lat: 52.63, lng: -1.13, radiusMeters: 1609.344 });
  assert.equal(pointOf("52.63"), null);
  assert.equal(pointOf("99, 1"), null);
  assert.equal(pointOf("E01000001"), null);
});

test("a street with several places is found once in a neighbourhood", () => {
  const place = (id: number, name: string, neighbourhood: string) => ({
    id,
    name,
    neighbourhood,
    lat: 0,
    lng: 0,
    distance: null,
    months: [],
  });
  const found = oneOfEach([place(1, "A", "x/1"), place(2, "A", "x/1"), place(3, "A", "x/2")]);
  assert.deepEqual(
    found.map(({ id }) => id),
    [1, 3],
  );
});

test("an archive's layers are drawn under the names of both common schemas", () => {
  const ids = (names: string[]) => layersOf("archive", names).map(({ id }) => id);
  assert.deepEqual(ids(["water", "transportation", "poi"]), ["archive-water", "archive-roads"]);
  assert.deepEqual(ids(["roads", "buildings", "places"]), ["archive-buildings", "archive-roads", "archive-towns"]);
  assert.deepEqual(ids([]), []);
});
