import assert from "node:assert/strict";
import { test } from "node:test";
import { age } from "../src/format/dates.ts";
import { areaLabel, valueLabel } from "../src/format/labels.ts";
import { change, counted, distance, share, shortCount } from "../src/format/numbers.ts";

test("short counts have at most four characters", () => {
  const written: [number, string][] = [
    [0, "0"],
    [999, "999"],
    [1000, "1k"],
    [1234, "1.2k"],
    [9949, "9.9k"],
    [9960, "10k"],
    [34_400, "34k"],
    [999_499, "999k"],
    [999_500, "1m"],
    [12_345_678, "12m"],
  ];
  for (const [value, text] of written) {
    assert.equal(shortCount(value), text);
    assert.ok(text.length <= 4);
  }
});

test("a change is a percentage only where both counts are large enough", () => {
  assert.equal(change(100, 112), "+12%");
  assert.equal(change(100, 88), "\u221212%");
  assert.equal(change(1000, 1001), "no change");
  assert.equal(change(49, 500), null);
  assert.equal(change(500, 49), null);
});

test("shares, distances and nouns", () => {
  assert.equal(share(100, 300), "33%");
  assert.equal(share(10, 49), "–");
  assert.equal(share(1, 1000), "under 1%");
  assert.equal(share(0, 1000), "0%");
  assert.equal(share(0, 0), "–");
  assert.equal(distance(1609.344), "1 mile");
  assert.equal(distance(850.4), "850 m");
  assert.equal(distance(2400), "2.4 km");
  assert.equal(distance(20_000), "20 km");
  assert.equal(counted(1, "crimes"), "1 crime");
  assert.equal(counted(1234, "stops"), "1,234 stops");
});

test("the age of a release", () => {
  const now = new Date("2024-03-10T12:00:00Z");
  assert.equal(age("2024-03-10T01:00:00Z", now), "today");
  assert.equal(age("2024-03-09T01:00:00Z", now), "yesterday");
  assert.equal(age("2024-01-11T12:00:00Z", now), "59 days ago");
  assert.equal(age("2023-03-10T12:00:00Z", now), "12 months ago");
  assert.equal(age("2020-03-10T12:00:00Z", now), "4 years ago");
});

test("values and areas have names where the server has them", () => {
  const names = new Map([
    ["category:drugs", "Drugs"],
    ["force:kent", "Kent Police"],
  ]);
  assert.equal(valueLabel("category", "drugs", names), "Drugs");
  assert.equal(valueLabel("hour", "7", names), "07:00");
  assert.equal(valueLabel("object", "none", names), "Not stated");
  assert.equal(areaLabel({ kind: "force", id: "kent" }, names), "Kent Police");
  assert.equal(areaLabel({ kind: "lsoa", id: "E01000001" }, names), "LSOA E01000001");
  assert.equal(
    areaLabel({ kind: "near", lat: 52.6, lng: -1.1, radiusMeters: 500 }, names),
    "500 m around 52.6000\u00b0 N, 1.1000\u00b0 W",
  );
});
