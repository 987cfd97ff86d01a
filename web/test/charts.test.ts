import assert from "node:assert/strict";
import { test } from "node:test";
import { withAllHours } from "../src/charts/hours.ts";
import { missingSpans } from "../src/charts/hatching-spans.ts";
import { monthPoints, sumOf } from "../src/charts/months-data.ts";
import { niceTop } from "../src/charts/nice-top.ts";
import { nextPosition } from "../src/charts/timeline-keys.ts";
import { moved } from "../src/charts/timeline-span.ts";
import { yearLabels } from "../src/charts/year-labels.ts";
import { Held } from "../src/model/held.ts";
import { monthsBetween } from "../src/model/months.ts";
import { byOrder } from "../src/page/snapshot.ts";
import { startRange } from "../src/page/start-range.ts";
import { START } from "../src/model/view.ts";

const file = (month: string, force: string | null) => ({
  month,
  force,
  kind: "street",
  rows: 1,
  unplaced: 0,
  rejected: 0,
  joined: null,
});
const FILES = [
  file("2023-01", "kent"),
  file("2023-01", "essex"),
  file("2023-02", "kent"),
  file("2024-01", "kent"),
  file("2023-03", null),
];
const HELD = new Held("crimes", FILES, "2023-01", "2024-01");

test("a month is held, held in part, or missing", () => {
  assert.equal(HELD.state("2023-01", []), "held");
  assert.equal(HELD.state("2023-02", []), "part");
  assert.deepEqual(HELD.missing("2023-02", []), ["essex"]);
  assert.equal(HELD.state("2023-02", ["kent"]), "held");
  assert.equal(HELD.state("2023-03", []), "missing");
});

test("a year is compared only if both years are loaded", () => {
  assert.equal(HELD.comparable("2024-01", "2024-01", ["kent"]), true);
  assert.equal(HELD.comparable("2024-01", "2024-01", ["essex"]), false);
  assert.equal(HELD.comparable("2023-12", "2024-01", ["kent"]), false);
});

test("a month that is not loaded has no count, a loaded one without records has 0", () => {
  const points = monthPoints(HELD, ["kent"], new Map([["2023-01", 5]]), null);
  assert.equal(points.length, 13);
  assert.deepEqual([points[0]!.count, points[1]!.count, points[2]!.count], [5, 0, null]);
  assert.equal(points[12]!.before, 5);
  assert.deepEqual(missingSpans(points), [[2, 11]]);
  assert.equal(
    sumOf(
      new Map([
        ["2023-01", 5],
        ["2023-02", 2],
        ["2024-01", 7],
      ]),
      "2023-02",
      "2024-01",
    ),
    9,
  );
});

test("a view begins with the loaded months before the latest one", () => {
  const release = { kinds: {}, from: "2023-01", to: "2024-01" } as never;
  assert.deepEqual(startRange(START, release, HELD), { from: "2024-01", to: "2024-01" });
  assert.deepEqual(startRange({ ...START, to: "2023-02" }, release, HELD), { from: "2023-01", to: "2023-02" });
  assert.deepEqual(startRange({ ...START, from: "2023-05" }, release, HELD), { from: "2023-05", to: "2024-01" });
});

test("the range moves by its ends, as a whole, or is new", () => {
  assert.deepEqual(moved([3, 8], "from", 3, 5, 20), [5, 8]);
  assert.deepEqual(moved([3, 8], "from", 3, 12, 20), [8, 12]);
  assert.deepEqual(moved([3, 8], "to", 8, 1, 20), [1, 3]);
  assert.deepEqual(moved([3, 8], "window", 5, 25, 20), [15, 20]);
  assert.deepEqual(moved([3, 8], "window", 5, 0, 20), [0, 5]);
  assert.deepEqual(moved([3, 8], "new", 12, 9, 20), [9, 12]);
});

test("keys move an end within its bounds", () => {
  assert.equal(nextPosition("ArrowLeft", 5, 0, 10), 4);
  assert.equal(nextPosition("PageUp", 5, 0, 10), 10);
  assert.equal(nextPosition("Home", 5, 2, 10), 2);
  assert.equal(nextPosition("Tab", 5, 0, 10), null);
});

test("years are written where there is room", () => {
  const months = monthsBetween("2010-12", "2013-06");
  assert.deepEqual(
    yearLabels(months, 600).map(({ year }) => year),
    ["2011", "2012", "2013"],
  );
  assert.deepEqual(
    yearLabels(months, 60).map(({ year }) => year),
    ["2012"],
  );
  assert.deepEqual(yearLabels(monthsBetween("2023-03", "2023-08"), 400), [{ index: 0, year: "2023" }]);
  assert.deepEqual(yearLabels([], 400), []);
});

test("the top of an axis is even and not below the largest count", () => {
  for (const [most, top] of [
    [0, 2],
    [1, 2],
    [3, 4],
    [7, 8],
    [11, 20],
    [150, 200],
    [401, 600],
    [4801, 6000],
  ]) {
    assert.equal(niceTop(most!), top);
  }
});

test("hours are all there, ages come in their order", () => {
  const hours = withAllHours([{ key: "7", label: "07:00", count: 3, compared: null }]);
  assert.equal(hours.length, 24);
  assert.equal(hours[7]!.count, 3);
  assert.equal(hours[8]!.label, "08:00");
  const ages = ["none", "25-34", "over 34", "10-17", "under 10", "18-24"].map((key) => ({ key, count: 1 }));
  assert.deepEqual(
    ages.sort(byOrder).map(({ key }) => key),
    ["under 10", "10-17", "18-24", "25-34", "over 34", "none"],
  );
});
