import assert from "node:assert/strict";
import { test } from "node:test";
import { problemOf } from "../src/api/problem.ts";
import { publicPath } from "../src/api/public-request.ts";
import {
  countPath,
  facetPath,
  placePath,
  recordsPath,
  tilesPath,
  trendPath,
  unplacedPath,
} from "../src/api/requests.ts";
import { doubleQuoted, shellQuoted, snippets } from "../src/api/snippets.ts";
import { viewOf } from "../src/model/url.ts";
import { narrowTo } from "../src/page/use-map-content.ts";

const VIEW = viewOf("near=52.6,-1.1&radius=500&from=2024-01&to=2024-03&category=burglary,drugs");

test("the requests of a view have its area, months and filters", () => {
  const where = "near=52.6,-1.1&radius=500";
  assert.equal(recordsPath(VIEW), `/v1/crimes?${where}&from=2024-01&to=2024-03&category=burglary,drugs`);
  assert.equal(
    recordsPath(VIEW, ".csv", [["limit", "all"]]),
    `/v1/crimes.csv?${where}&from=2024-01&to=2024-03&category=burglary,drugs&limit=all`,
  );
  assert.equal(countPath(VIEW, ""), `/v1/crimes/count?${where}&from=2024-01&to=2024-03&category=burglary,drugs`);
  assert.equal(trendPath(VIEW), `/v1/crimes/count?${where}&month=all&category=burglary,drugs&by=month`);
  assert.equal(placePath(VIEW, "7"), "/v1/crimes?place=7&from=2024-01&to=2024-03&category=burglary,drugs");
});

test("a breakdown leaves the filter of its own dimension out", () => {
  assert.equal(
    facetPath(VIEW, "category"),
    "/v1/crimes/count?near=52.6,-1.1&radius=500&from=2024-01&to=2024-03&by=category",
  );
  assert.match(facetPath(VIEW, "outcome"), /category=burglary,drugs&by=outcome$/);
});

test("records without a place are counted by force and never by area", () => {
  assert.equal(
    unplacedPath(VIEW, ["kent", "essex"]),
    "/v1/crimes/count?force=kent,essex&located=false&from=2024-01&to=2024-03&category=burglary,drugs",
  );
  assert.equal(
    unplacedPath(VIEW, []),
    "/v1/crimes/count?located=false&from=2024-01&to=2024-03&category=burglary,drugs",
  );
});

test("the tiles of a force have only its records, those of a circle have all", () => {
  assert.equal(
    tilesPath(VIEW, narrowTo(VIEW)),
    "/tiles/crimes/{z}/{x}/{y}.mvt?from=2024-01&to=2024-03&category=burglary,drugs",
  );
  const force = viewOf("force=kent&compare=force:essex&kind=stops");
  assert.equal(tilesPath(force, narrowTo(force)), "/tiles/stops/{z}/{x}/{y}.mvt?force=kent,essex");
  assert.deepEqual(narrowTo(viewOf("force=kent&compare=lsoa:E01000001")), []);
});

test("the public API has a request for a mile, a polygon and a place in one month", () => {
  const path = (query: string) => publicPath(viewOf(query));
  const month = "&from=2024-01&to=2024-01";
  assert.equal(path(`near=52.6,-1.1${month}`), "/api/crimes-street/all-crime?lat=52.6&lng=-1.1&date=2024-01");
  assert.equal(
    path(`near=52.6,-1.1&category=drugs${month}`),
    "/api/crimes-street/drugs?lat=52.6&lng=-1.1&date=2024-01",
  );
  assert.equal(path(`kind=stops&poly=1,2:3,4:5,6${month}`), "/api/stops-street?poly=1,2:3,4:5,6&date=2024-01");
  assert.equal(path(`kind=outcomes&place=7${month}`), "/api/outcomes-at-location?location_id=7&date=2024-01");
  assert.equal(path(`near=52.6,-1.1&radius=500${month}`), null);
  assert.equal(path("near=52.6,-1.1&from=2024-01&to=2024-02"), null);
  assert.equal(path(`near=52.6,-1.1&category=drugs,robbery${month}`), null);
  assert.equal(path(`near=52.6,-1.1&outcome=none${month}`), null);
  assert.equal(path(`force=kent${month}`), null);
});

test("code to copy quotes what a shell or a string would read otherwise", () => {
  assert.equal(shellQuoted("it's"), "'it'\\''s'");
  assert.equal(doubleQuoted('a"b\\c'), '"a\\"b\\\\c"');
  const all = snippets("http://host", "/v1/crimes?q=a&b");
  assert.deepEqual(
    all.map(({ name }) => name),
    ["URL", "curl", "Python", "R"],
  );
  assert.equal(all[1]!.code, "curl 'http://host/v1/crimes?q=a&b'");
  for (const { code } of all) assert.ok(code.includes("http://host/v1/crimes?q=a&b"));
});

test("an error has the server's detail, or its text where it is not JSON", async () => {
  const json = await problemOf(new Response('{"detail":"no such force","allowed":["kent"]}', { status: 400 }));
  assert.equal(json.message, "no such force");
  assert.deepEqual(json.allowed, ["kent"]);
  assert.equal((await problemOf(new Response("gateway", { status: 502 }))).message, "gateway");
  assert.equal((await problemOf(new Response("", { status: 503 }))).message, "The server returned 503.");
});
