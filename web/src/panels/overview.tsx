import { useMemo } from "preact/hooks";
import type { Bar } from "../charts/bar.ts";
import { Bars } from "../charts/bars.tsx";
import { Columns } from "../charts/columns.tsx";
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
        <h2>By month</h2>
        <Trend points={points} names={labels} chosen={[view.from!, view.to!]} height={168} />
      </section>
      <div class="facets">
        {main.facets.map((facet, index) => {
          const { name, title, ordered, filter } = facet.dimension;
          const bars = barsOf(facet, compared?.facets[index] ?? null, names);
          const columns = compared ? labels : ["Count"];
          if (name === "hour")
            return <Columns key={name} title={title} bars={bars} columns={columns} noun={view.kind} />;
          return (
            <Bars
              key={name}
              title={title}
              bars={bars}
              chosen={view.filters[name] ?? []}
              ordered={ordered}
              columns={columns}
              toggle={filter ? (key) => go((now) => toggleFilter(now, name, key)) : null}
              clear={() => go((now) => ({ ...now, filters: withFilter(now.filters, name, []) }))}
            />
          );
        })}
      </div>
      <Unplaced snapshot={snapshot} names={names} />
    </>
  );
}

function barsOf(facet: Facet, compared: Facet | null, names: Names): Bar[] {
  const others = new Map(compared?.values.map(({ key, count }) => [key, count]));
  const bars: Bar[] = facet.values.map(({ key, count }) => ({
    key,
    count,
    label: valueLabel(facet.dimension.name, key, names),
    compared: compared ? (others.get(key) ?? 0) : null,
  }));
  const known = new Set(bars.map(({ key }) => key));
  for (const { key, count } of compared?.values ?? []) {
    if (!known.has(key))
      bars.push({ key, count: 0, label: valueLabel(facet.dimension.name, key, names), compared: count });
  }
  return bars;
}

/** Records without a place are in no area, and stand apart. */
function Unplaced({ snapshot, names }: { snapshot: Snapshot; names: Names }) {
  const { view, main, unplaced } = snapshot;
  if (unplaced === 0) return null;
  const whose =
    view.area === null ? "all forces" : main.forces.map((force) => names.get(`force:${force}`) ?? force).join(", ");
  const included = view.area === null || view.area.kind === "force";
  return (
    <section class="facet apart">
      <h2>Not on the map</h2>
      <p class="note">
        <b>{counted(unplaced, view.kind)}</b> of {whose} in these months {unplaced === 1 ? "has" : "have"} no place.{" "}
        {included
          ? "The counts above include them; the map cannot show them."
          : "They may or may not belong to this area: the counts above do not include them."}
      </p>
    </section>
  );
}
