import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { areaLabel } from "../format/labels.ts";
import { Held } from "../model/held.ts";
import type { Kind } from "../model/kinds.ts";
import type { Directory } from "./directory.ts";
import type { Hit } from "./find.ts";
import { Header } from "./header.tsx";
import { union } from "./map-actions.ts";
import { MapSide } from "./map-side.tsx";
import { MonthsPane } from "./months-pane.tsx";
import { Panel } from "./panel.tsx";
import { startRange } from "./start-range.ts";
import { useArea } from "./use-area.ts";
import { usePlace } from "./use-place.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { useView } from "./use-view.ts";

/** The page once the directory is there: header, map, months, and the panel. */
export function Explorer({ directory }: { directory: Directory }) {
  const [view, go] = useView();
  const [fit, setFit] = useState<[number, number, number, number] | null>(null);
  const [comparing, setComparing] = useState(false);
  /** Whether the map goes to the areas once their extent is known: at the start, unless the URL has a camera, and after a search. */
  const follows = useRef(view.camera === null);
  const { release, coverage } = directory;
  const held = useMemo(() => new Held(view.kind, coverage.coverage, release.from, release.to), [view.kind]);
  useEffect(() => {
    if (view.from === null || view.to === null) go((now) => ({ ...now, ...startRange(now, release, held) }), true);
  }, [view.from, view.to]);
  const shape = useArea(view.area);
  const compareShape = useArea(view.compare);
  const place = usePlace(view.place, view.kind);
  const loaded = useSnapshot(view);
  const labels = [
    shape.name ?? areaLabel(view.area, directory.names),
    compareShape.name ?? areaLabel(view.compare, directory.names),
  ];
  useEffect(() => {
    document.title = `${labels[0]} · Peel`;
  }, [labels[0]]);
  useEffect(() => {
    const bounds = union(shape.bounds, compareShape.bounds);
    if (!bounds || !follows.current) return;
    follows.current = false;
    setFit(bounds);
  }, [shape, compareShape]);

  const pick = (hit: Hit) => {
    follows.current = true;
    go((now) => ({ ...now, ...(comparing ? { compare: hit.area } : { area: hit.area }), place: null, camera: null }));
    setComparing(false);
  };
  const setKind = (kind: Kind) => go((now) => ({ ...now, kind, filters: {}, place: null }));
  return (
    <div class="page">
      <Header kind={view.kind} setKind={setKind} pick={pick} />
      <div class={`progress${loaded.loading ? " on" : ""}`} aria-hidden="true" />
      <main class="shell">
        <MapSide
          view={view}
          go={go}
          directory={directory}
          shape={shape}
          compareShape={compareShape}
          place={place}
          fit={fit}
          setFit={setFit}
          comparing={comparing}
          endComparing={() => setComparing(false)}
        />
        <MonthsPane view={view} go={go} held={held} snapshot={loaded.snapshot} />
        <Panel
          view={view}
          go={go}
          directory={directory}
          held={held}
          loaded={loaded}
          labels={labels}
          placeName={place?.name ?? null}
          comparing={comparing}
          setComparing={setComparing}
          pick={pick}
        />
      </main>
    </div>
  );
}
