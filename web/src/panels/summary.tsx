import { sumOf } from "../charts/months-data.ts";
import { change, count, counted, singular, SMALLEST_BASE } from "../format/numbers.ts";
import { type Names, valueLabel } from "../format/labels.ts";
import type { Held } from "../model/held.ts";
import { filterNames } from "../model/kinds.ts";
import { CATEGORY_CHANGES } from "../model/changes.ts";
import { addMonths, monthLabel, monthsBetween, rangeLabel } from "../model/months.ts";
import { type View, withFilter } from "../model/view.ts";
import type { AreaCounts, Snapshot } from "../page/snapshot.ts";
import { Gaps } from "./gaps.tsx";
import type { Go } from "../page/use-view.ts";

/** The number that the view is about, what it is compared with, and what is chosen. */
export function Summary(props: { snapshot: Snapshot; held: Held; names: Names; labels: readonly string[]; go: Go }) {
  const { snapshot, held, names, go } = props;
  const { view, main, compared } = snapshot;
  const from = view.from!;
  const to = view.to!;
  return (
    <section class="summary">
      <div class={`figures${compared ? " two" : ""}`}>
        <Figure counts={main} view={view} held={held} label={compared ? props.labels[0]! : null} />
        {compared && <Figure counts={compared} view={view} held={held} label={props.labels[1]!} second />}
      </div>
      {!compared && <YearBefore snapshot={snapshot} held={held} />}
      <Changes view={view} />
      <Gaps held={held} view={view} forces={main.forces} names={names} />
      <Chosen view={view} names={names} go={go} />
      <p class="hidden" role="status">
        {`${counted(main.total, view.kind)}, ${rangeLabel(from, to)}`}
        {compared ? `; ${counted(compared.total, view.kind)} in the second area` : ""}
      </p>
    </section>
  );
}

/** A count; where none of the months is loaded there is no count, and not the count 0. */
function Figure(props: { counts: AreaCounts; view: View; held: Held; label: string | null; second?: boolean }) {
  const { counts, view, held } = props;
  const { total } = counts;
  const unknown =
    total === 0 && monthsBetween(view.from!, view.to!).every((month) => held.state(month, counts.forces) === "missing");
  return (
    <p class={`figure${props.second ? " second" : ""}`}>
      {props.label && <span class="figure-label">{props.label}</span>}
      {unknown ? <strong class="unknown">Not loaded</strong> : <strong>{count(total)}</strong>}{" "}
      {!unknown && <span>{total === 1 ? singular(view.kind) : view.kind}</span>}
    </p>
  );
}

/** The same months of the year before, where all of both are loaded. */
function YearBefore({ snapshot, held }: { snapshot: Snapshot; held: Held }) {
  const { view, main } = snapshot;
  const from = view.from!;
  const to = view.to!;
  if (!held.comparable(from, to, main.forces))
    return <p class="note">The same months of the year before are not all loaded.</p>;
  const before = sumOf(main.byMonth, addMonths(from, -12), addMonths(to, -12));
  const percent = change(before, main.total);
  return (
    <p class="note">
      {percent !== null && <b>{percent} </b>}
      {percent === null ? "" : "on "}
      {count(before)} in the same months a year before
      {percent === null && ` (fewer than ${SMALLEST_BASE}: too few for a percentage)`}
    </p>
  );
}

/** A change of categories within the chosen months: counts before and after do not compare. */
function Changes({ view }: { view: View }) {
  if (view.kind === "stops") return null;
  const inside = CATEGORY_CHANGES.filter(({ month }) => month > view.from! && month <= view.to!);
  return (
    <>
      {inside.map(({ month, text }) => (
        <p class="note warn">
          Categories changed in {monthLabel(month)}. {text}
        </p>
      ))}
    </>
  );
}

/** The chosen values, each with a button that removes it. */
function Chosen({ view, names, go }: { view: View; names: Names; go: Go }) {
  const chosen = filterNames(view.kind).flatMap((name) => (view.filters[name] ?? []).map((value) => ({ name, value })));
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label="Chosen">
      {chosen.map(({ name, value }) => (
        <li>
          <button
            class="chip"
            onClick={() =>
              go((now) => ({
                ...now,
                filters: withFilter(
                  now.filters,
                  name,
                  (now.filters[name] ?? []).filter((other) => other !== value),
                ),
              }))
            }
          >
            {valueLabel(name, value, names)}
            <span aria-hidden="true"> ×</span>
            <span class="hidden"> remove</span>
          </button>
        </li>
      ))}
      <li>
        <button class="link" onClick={() => go({ filters: {} })}>
          Remove all
        </button>
      </li>
    </ul>
  );
}
