import { sumOf } from "../charts/months-data.ts";
import { change, count, counted, SMALLEST_BASE } from "../format/numbers.ts";
import { type Names, valueLabel } from "../format/labels.ts";
import type { Held } from "../model/held.ts";
import { filterNames } from "../model/kinds.ts";
import { addMonths, rangeLabel } from "../model/months.ts";
import { type View, withFilter } from "../model/view.ts";
import type { Snapshot } from "../page/snapshot.ts";
import type { Go } from "../page/use-view.ts";

/** The number that the view is about, what it is compared with, and what is chosen. */
export function Summary(props: { snapshot: Snapshot; held: Held; names: Names; labels: readonly string[]; go: Go }) {
  const { snapshot, held, names, go } = props;
  const { view, main, compared } = snapshot;
  const from = view.from!;
  const to = view.to!;
  return (
    <section class="summary">
      <div class="figures">
        <Figure total={main.total} view={view} label={compared ? props.labels[0]! : null} />
        {compared && <Figure total={compared.total} view={view} label={props.labels[1]!} second />}
      </div>
      {!compared && <YearBefore snapshot={snapshot} held={held} />}
      <Gaps held={held} view={view} forces={main.forces} names={names} />
      <Chosen view={view} names={names} go={go} />
      <p class="hidden" role="status">
        {`${counted(main.total, view.kind)}, ${rangeLabel(from, to)}`}
        {compared ? `; ${counted(compared.total, view.kind)} in the second area` : ""}
      </p>
    </section>
  );
}

function Figure(props: { total: number; view: View; label: string | null; second?: boolean }) {
  const { total, view } = props;
  return (
    <p class={`figure${props.second ? " second" : ""}`}>
      {props.label && <span class="figure-label">{props.label}</span>}
      <strong>{count(total)}</strong> <span>{total === 1 ? view.kind.slice(0, -1) : view.kind}</span>
    </p>
  );
}

/** The same months of the year before, where all of both are loaded. */
function YearBefore({ snapshot, held }: { snapshot: Snapshot; held: Held }) {
  const { view, main } = snapshot;
  const from = view.from!;
  const to = view.to!;
  if (!held.comparable(from, to, main.forces)) {
    return <p class="note">No comparison with the year before: not all of these months are loaded in both years.</p>;
  }
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

/** Which forces are not loaded for some of the chosen months. */
function Gaps({ held, view, forces, names }: { held: Held; view: View; forces: readonly string[]; names: Names }) {
  const lacking = new Set<string>();
  let months = 0;
  for (const month of held.months) {
    if (month < view.from! || month > view.to!) continue;
    const missing = held.missing(month, forces);
    if (missing.length > 0) months++;
    for (const force of missing) lacking.add(force);
  }
  if (months === 0) return null;
  const list = [...lacking];
  const text = list.slice(0, 3).map((force) => names.get(`force:${force}`) ?? force).join(", ");
  return (
    <p class="note warn">
      Incomplete: in {months === 1 ? "one month" : `${months} months`} not everything is loaded ({text}
      {list.length > 3 ? ` and ${list.length - 3} more forces` : ""}). <a href="/coverage">Coverage</a>
    </p>
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
            onClick={() => go((now) => ({ ...now, filters: withFilter(now.filters, name, (now.filters[name] ?? []).filter((other) => other !== value)) }))}
          >
            {valueLabel(name, value, names)}
            <span aria-hidden="true"> ×</span>
            <span class="hidden"> remove</span>
          </button>
        </li>
      ))}
      <li><button class="link" onClick={() => go({ filters: {} })}>Remove all</button></li>
    </ul>
  );
}
