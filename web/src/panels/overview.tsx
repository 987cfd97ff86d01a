import { useMemo } from "preact/hooks";
import { Bars } from "../charts/bars.tsx";
import { monthPoints } from "../charts/months-data.ts";
import { Trend } from "../charts/trend.tsx";
import { type Names, valueLabel } from "../format/labels.ts";
import { counted } from "../format/numbers.ts";
import type { Held } from "../model/held.ts";
import { toggleFilter, withFilter } from "../model/view.ts";
import type { Facet, Snapshot } from "../page/snapshot.ts";
import type { Go } from "../page/use-view.ts";

/** The trend and the breakdowns of a view. */
export function Overview(props: { snapshot: Snapshot; held: Held; names: Names; labels: readonly string[]; go: Go }) {
  const { snapshot, held, names, go } = props;
  const { view, main, compared } = snapshot;
  const points = useMemo(() => monthPoints(held, main.forces, main.byMonth, compared), [held, main, compared]);
  const labels = compared ? props.labels : [];
  return (
    <>
      <section class="facet">
        <h3>By month</h3>
        <Trend points={points} names={labels} height={168} />
      </section>
      <div class="facets">
        {main.facets.map((facet, index) => (
          <Bars
            key={facet.dimension.name}
            title={facet.dimension.title}
            bars={barsOf(facet, compared?.facets[index] ?? null, names)}
            chosen={view.filters[facet.dimension.name] ?? []}
            ordered={facet.dimension.ordered}
            columns={compared ? labels : ["Count"]}
            toggle={facet.dimension.filter ? (key) => go((now) => toggleFilter(now, facet.dimension.name, key)) : null}
            clear={() => go((now) => ({ ...now, filters: withFilter(now.filters, facet.dimension.name, []) }))}
          />
        ))}
      </div>
      <Unplaced snapshot={snapshot} names={names} />
    </>
  );
}

function barsOf(facet: Facet, compared: Facet | null, names: Names) {
  const others = new Map(compared?.values.map(({ key, count }) => [key, count]));
  const bars = facet.values.map(({ key, count }) => ({ key, count, label: valueLabel(facet.dimension.name, key, names), compared: compared ? (others.get(key) ?? 0) : null }));
  const known = new Set(bars.map(({ key }) => key));
  for (const { key, count } of compared?.values ?? []) {
    if (!known.has(key)) bars.push({ key, count: 0, label: valueLabel(facet.dimension.name, key, names), compared: count });
  }
  return bars;
}

/** Records without a place are in no area, and stand apart. */
function Unplaced({ snapshot, names }: { snapshot: Snapshot; names: Names }) {
  const { view, main, unplaced } = snapshot;
  if (unplaced === 0) return null;
  const whose = view.area === null ? "all forces" : main.forces.map((force) => names.get(`force:${force}`) ?? force).join(", ");
  const included = view.area === null || view.area.kind === "force";
  return (
    <section class="facet apart">
      <h3>Not on the map</h3>
      <p class="note">
        <b>{counted(unplaced, view.kind)}</b> of {whose} in these months {unplaced === 1 ? "has" : "have"} no place.{" "}
        {included ? "The counts above include them; the map cannot show them." : "They may or may not belong to this area: the counts above do not include them."}
      </p>
    </section>
  );
}
