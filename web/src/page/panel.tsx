import { recordsPath } from "../api/requests.ts";
import { age } from "../format/dates.ts";
import { rangeLabel } from "../model/months.ts";
import type { Held } from "../model/held.ts";
import type { View } from "../model/view.ts";
import { About } from "../panels/about.tsx";
import { ErrorNote } from "../panels/error-note.tsx";
import { Overview } from "../panels/overview.tsx";
import { PlacePanel } from "../panels/place-panel.tsx";
import { RecordsList } from "../panels/records.tsx";
import { RequestPanel } from "../panels/request.tsx";
import { Summary } from "../panels/summary.tsx";
import { AreaBar } from "./area-bar.tsx";
import type { Directory } from "./directory.ts";
import type { Hit } from "./find.ts";
import { Tabs } from "./tabs.tsx";
import type { Loaded } from "./use-snapshot.ts";
import type { Go } from "./use-view.ts";

/** The side panel: heading, numbers, and the tabs. */
export function Panel(props: {
  view: View;
  go: Go;
  directory: Directory;
  held: Held;
  loaded: Loaded;
  labels: readonly string[];
  placeName: string | null;
  comparing: boolean;
  setComparing: (on: boolean) => void;
  pick: (hit: Hit) => void;
}) {
  const { view, go, directory, held, labels, loaded } = props;
  const { names, release } = directory;
  const snapshot = loaded.snapshot?.view.kind === view.kind ? loaded.snapshot : null;
  return (
    <aside class="panel" aria-label="Numbers" aria-busy={loaded.loading}>
      <AreaBar
        view={view}
        labels={labels}
        months={view.from && view.to ? rangeLabel(view.from, view.to) : ""}
        comparing={props.comparing}
        setComparing={props.setComparing}
        pick={props.pick}
        go={go}
      />
      {loaded.error && <ErrorNote error={loaded.error} />}
      {snapshot && <Summary snapshot={snapshot} held={held} names={names} labels={labels} go={go} />}
      {view.place && <PlacePanel view={view} name={props.placeName} names={names} go={go} />}
      <Tabs tab={view.tab} choose={(tab) => go({ tab })}>
        {view.tab === "overview" && snapshot && (
          <Overview snapshot={snapshot} held={held} names={names} labels={labels} go={go} />
        )}
        {view.tab === "records" && view.from && (
          <RecordsList kind={view.kind} path={recordsPath(view, "", [["limit", "50"]])} names={names} places />
        )}
        {view.tab === "request" && <RequestPanel view={view} />}
        {view.tab === "about" && <About directory={directory} />}
      </Tabs>
      <footer class="foot">
        <p>Points are approximate: police.uk moves each record to the nearest of its map points.</p>
        <p>
          Release {release.release}, loaded {age(release.published, new Date())}, latest month{" "}
          {rangeLabel(release.to, release.to)}. Open Government Licence v3.0.
        </p>
      </footer>
    </aside>
  );
}
