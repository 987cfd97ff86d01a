import { useMemo, useRef } from "preact/hooks";
import { monthPoints } from "../charts/months-data.ts";
import { Timeline } from "../charts/timeline.tsx";
import { CATEGORY_CHANGES } from "../model/changes.ts";
import type { Held } from "../model/held.ts";
import type { View } from "../model/view.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Go } from "./use-view.ts";

/** The timeline under the map. */
export function MonthsPane({
  view,
  go,
  held,
  snapshot,
}: {
  view: View;
  go: Go;
  held: Held;
  snapshot: Snapshot | null;
}) {
  const main = snapshot?.view.kind === view.kind ? snapshot.main : null;
  const points = useMemo(
    () => monthPoints(held, main?.forces ?? [], main?.byMonth ?? new Map(), null),
    [held, main?.byMonth, main?.forces],
  );
  const dragging = useRef(false);
  return (
    <section class="months-pane" aria-label="Months">
      {view.from && view.to && (
        <Timeline
          points={points}
          from={view.from}
          to={view.to}
          noun={view.kind}
          changes={view.kind === "stops" ? [] : CATEGORY_CHANGES}
          choose={(from, to, done) => {
            const quietly = dragging.current;
            dragging.current = !done;
            go({ from, to }, quietly);
          }}
        />
      )}
    </section>
  );
}
