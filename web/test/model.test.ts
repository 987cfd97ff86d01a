import assert from "node:assert/strict";
import { test } from "node:test";
import { areaOfText, areaText } from "../src/model/area.ts";
import { addMonths, monthLabel, monthsBetween, rangeLabel } from "../src/model/months.ts";
import { viewOf, viewQuery } from "../src/model/url.ts";
import { toggleFilter } from "../src/model/view.ts";

test("a view comes back from its query string", () => {
  for (const query of [
    "",
    "kind=stops&near=52.6297,-1.1316&radius=800&from=2023-04&to=2024-03&object=Controlled+drugs,none&map=12.5/52.63/-1.13",
    "poly=52.1,-1.1:52.2,-1.2:52.3,-1&category=burglary,robbery&outcome=none",
    "bbox=-1.2,52.5,-1.1,52.7&tab=request",
    "kind=outcomes&force=leicestershire&from=2024-01&to=2024-01&compare=near:52.6,-1.1,1609.344",
    "neighbourhood=leicestershire/NC04&compare=neighbourhood:leicestershire/NC66&at=10001418",
  ]) {
    assert.equal(viewQuery(viewOf(query)), query);
  }
});

test("what a query string has that is not readable is left out", () => {
  assert.deepEqual(viewOf("kind=other&near=x,1&from=2024-13&map=a/b&tab=none"), viewOf(""));
  assert.equal(viewOf("poly=1,2:3,4").area, null);
  assert.equal(viewOf("near=1,2&radius=-5").area, null);
});

test("a filter of another kind is not part of the view", () => {
  assert.deepEqual(viewOf("kind=crimes&object=Firearms").filters, {});
});

test("an area is one text and comes back", () => {
  const box = { kind: "bbox", west: -1.2, south: 52.5, east: -1.1, north: 52.7 } as const;
  assert.equal(areaText(box), "bbox:-1.2,52.5,-1.1,52.7");
  assert.deepEqual(areaOfText(areaText(box)), box);
  assert.equal(areaOfText("force"), null);
});

test("choosing a value twice leaves the filter as it was", () => {
  const view = viewOf("category=burglary");
  const both = toggleFilter(view, "category", "drugs");
  assert.deepEqual(both.filters, { category: ["burglary", "drugs"] });
  assert.deepEqual(toggleFilter(both, "category", "drugs"), view);
  assert.deepEqual(toggleFilter(view, "category", "burglary").filters, {});
});

test("months are counted across years", () => {
  assert.equal(addMonths("2024-01", -1), "2023-12");
  assert.equal(addMonths("2023-11", 14), "2025-01");
  assert.deepEqual(monthsBetween("2023-11", "2024-02"), ["2023-11", "2023-12", "2024-01", "2024-02"]);
  assert.equal(monthLabel("2024-03"), "Mar 2024");
  assert.equal(rangeLabel("2024-03", "2024-03"), "Mar 2024");
});
