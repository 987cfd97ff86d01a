import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { cellsPath, recordsPath, tilesPath } from "../api/requests.ts";
import { monthPoints } from "../charts/months-data.ts";
import { Timeline } from "../charts/timeline.tsx";
import { areaLabel } from "../format/labels.ts";
import type { MapContent } from "../map/contract.ts";
import { MILE_METERS } from "../model/area.ts";
import { Held } from "../model/held.ts";
import { rangeLabel } from "../model/months.ts";
import type { View } from "../model/view.ts";
import { About } from "../panels/about.tsx";
import { ErrorNote } from "../panels/error-note.tsx";
import { Overview } from "../panels/overview.tsx";
import { PlacePanel } from "../panels/place-panel.tsx";
import { RecordsList } from "../panels/records.tsx";
import { RequestPanel } from "../panels/request.tsx";
import { Summary } from "../panels/summary.tsx";
import { AreaBar } from "./area-bar.tsx";
import { boundsOfForces, type Directory } from "./directory.ts";
import type { Hit } from "./find.ts";
import { Header } from "./header.tsx";
import { MapPane } from "./map-pane.tsx";
import { startRange } from "./start-range.ts";
import { Tabs } from "./tabs.tsx";
import { useArea } from "./use-area.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { useView } from "./use-view.ts";

type Bounds = [number, number, number, number];

/** The page once the directory is there: header, map, months, and the panel. */
export function Explorer({ directory }: { directory: Directory }) {
  const [view, go] = useView();
  const [fit, setFit] = useState<Bounds | null>(null);
  const [place, setPlace] = useState<{ id: string; name: string | null; at: readonly [number, number] } | null>(null);
  const [settled, setSettled] = useState<View>(view);
  const mapBox = useRef<Bounds | null>(null);
  const { release, coverage } = directory;

  useEffect(() => {
    if (view.from === null || view.to === null) go((now) => ({ ...now, ...startRange(now, release) }), true);
  }, [view.from, view.to, view.kind]);

  const held = useMemo(() => new Held(view.kind, coverage.coverage, release.from, release.to), [view.kind, coverage]);
  const shape = useArea(view.area);
  const compareShape = useArea(view.compare);
  const { snapshot, loading, error } = useSnapshot(view);
  const names = useMemo(() => {
    const all = new Map(directory.names);
    if (place?.name) all.set(`place:${place.id}`, place.name);
    return all;
  }, [directory, place]);
  const label = shape.name ?? areaLabel(view.area, names);
  const compareLabel = compareShape.name ?? areaLabel(view.compare, names);
  const labels = view.compare ? [label, compareLabel] : [label];

  useEffect(() => {
    if (shape.bounds && view.camera === null) setFit(shape.bounds);
  }, [shape]);

  const content = useMemo<MapContent>(() => {
    // A force or an LSOA has no outline: the map shows only its own records.
    const mapView = { ...settled, area: null };
    const narrow = settled.area?.kind === "force" || settled.area?.kind === "lsoa" ? `&${settled.area.kind}=${settled.area.id}` : "";
    return {
      tiles: directory.tiles && settled.kind !== "outcomes" ? { url: tilesPath(mapView) + narrow, layer: settled.kind } : null,
      cellsPath: (bbox, zoom) => cellsPath(mapView, bbox, zoom) + narrow,
      area: settled.area,
      rings: shape.rings,
      compareRings: compareShape.rings,
      place: place && place.id === settled.place ? place.at : null,
    };
  }, [settled, shape, compareShape, place, directory]);
  const dragging = useRef(false);
  useEffect(() => {
    if (!dragging.current && view.from !== null) setSettled(view);
  }, [view]);

  const pick = (hit: Hit) => {
    go({ area: hit.area, place: null });
    setFit(hit.bounds);
    if (!hit.bounds) setTimeout(() => go({ camera: null }, true));
  };
  const points = useMemo(
    () => (snapshot ? monthPoints(held, snapshot.main.forces, snapshot.main.byMonth, null) : null),
    [held, snapshot?.main],
  );
  const shown = snapshot?.view.kind === view.kind ? snapshot : null;

  return (
    <div class="page">
      <Header kind={view.kind} setKind={(kind) => go((now) => ({ ...now, kind, filters: {}, place: null, ...startRange(now, release) }))} pick={pick} />
      <div class={`progress${loading ? " on" : ""}`} role="progressbar" aria-label="Loading" aria-hidden={!loading} />
      <main class="shell">
        <MapPane
          content={content}
          camera={view.camera}
          bounds={shape.bounds ?? boundsOfForces(directory.forces)}
          fit={fit}
          noun={view.kind}
          events={{
            moved: (camera, bbox) => {
              mapBox.current = bbox;
              go({ camera }, true);
            },
            pointPicked: ([lat, lng]) =>
              go((now) => ({ ...now, place: null, area: { kind: "near", lat, lng, radiusMeters: now.area?.kind === "near" ? now.area.radiusMeters : MILE_METERS } })),
            placePicked: (id, name, at) => {
              setPlace({ id, name, at });
              go({ place: id });
            },
            radiusDragged: (radiusMeters, done) => {
              dragging.current = !done;
              go((now) => (now.area?.kind === "near" ? { ...now, area: { ...now.area, radiusMeters } } : now), !done);
            },
            polygonDrawn: (corners) => go({ area: { kind: "poly", points: corners }, place: null }),
          }}
          takeView={() => {
            if (!mapBox.current) return;
            const [west, south, east, north] = mapBox.current;
            go({ area: { kind: "bbox", west, south, east, north }, place: null });
          }}
          clear={view.area ? () => go({ area: null, compare: null, place: null }) : null}
        />
        <section class="months-pane" aria-label="Months">
          {points && view.from && view.to && (
            <Timeline
              points={points}
              from={view.from}
              to={view.to}
              noun={view.kind}
              choose={(from, to, done) => {
                dragging.current = !done;
                go((now) => ({ ...now, from, to }), !done);
                if (done) setSettled((before) => ({ ...before, from, to }));
              }}
            />
          )}
        </section>
        <aside class="panel" aria-label="Numbers" aria-busy={loading}>
          <AreaBar area={view.area} label={label} compare={view.compare} compareLabel={compareLabel} months={view.from && view.to ? rangeLabel(view.from, view.to) : ""} go={go} />
          {error && <ErrorNote error={error} />}
          {shown && <Summary snapshot={shown} held={held} names={names} labels={labels} go={go} />}
          {view.place && <PlacePanel view={view} names={names} go={go} />}
          <Tabs tab={view.tab} choose={(tab) => go({ tab })}>
            {view.tab === "overview" && shown && <Overview snapshot={shown} held={held} names={names} labels={labels} go={go} />}
            {view.tab === "records" && view.from && <RecordsList kind={view.kind} path={recordsPath(view, "", [["limit", "50"]])} names={names} places />}
            {view.tab === "request" && <RequestPanel view={view} />}
            {view.tab === "about" && <About directory={directory} />}
          </Tabs>
          <footer class="foot">Points are approximate: police.uk moves each record to the nearest of its map points.</footer>
        </aside>
      </main>
    </div>
  );
}
