import { count, counted, share } from "../format/numbers.ts";
import { DataTable } from "./data-table.tsx";
import type { Bar } from "./bar.ts";
import { withAllHours } from "./hours.ts";

/** The hours of the day as columns, midnight to midnight: values that have an order and cannot be chosen. */
export function Columns(props: { title: string; bars: readonly Bar[]; columns: readonly string[]; noun: string }) {
  const { title, bars, noun } = props;
  const hours = withAllHours(bars);
  const most = Math.max(1, ...hours.flatMap((hour) => [hour.count, hour.compared ?? 0]));
  const whole = hours.reduce((sum, hour) => sum + hour.count, 0);
  const other = hours.reduce((sum, hour) => sum + (hour.compared ?? 0), 0);
  return (
    <section class="facet">
      <h2>{title}</h2>
      <div
        class="columns"
        role="img"
        aria-label={`${title}: ${counted(whole, noun)}. The table below has the numbers.`}
      >
        {hours.map((hour) => (
          <span class="column" title={`${hour.label}: ${count(hour.count)}`}>
            <span class="column-fill" style={{ height: `${(hour.count / most) * 100}%` }} />
            {hour.compared !== null && (
              <span class="column-fill second" style={{ height: `${(hour.compared / most) * 100}%` }} />
            )}
          </span>
        ))}
      </div>
      <div class="columns-axis" aria-hidden="true">
        <span>00:00</span>
        <span>06:00</span>
        <span>12:00</span>
        <span>18:00</span>
        <span>24:00</span>
      </div>
      <DataTable
        caption={title}
        columns={[title, ...props.columns.flatMap((column) => [column, "Share"])]}
        rows={hours.map((hour) => [
          hour.label,
          count(hour.count),
          share(hour.count, whole),
          ...(hour.compared === null ? [] : [count(hour.compared), share(hour.compared, other)]),
        ])}
      />
    </section>
  );
}
