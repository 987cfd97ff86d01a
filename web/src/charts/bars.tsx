import { useState } from "preact/hooks";
import type { Bar } from "./bar.ts";
import { count, share } from "../format/numbers.ts";
import { DataTable } from "./data-table.tsx";

const SHOWN = 8;

/** Counts as bars. If values can be chosen, each bar is a switch of a filter. */
export function Bars(props: {
  title: string;
  bars: readonly Bar[];
  chosen: readonly string[];
  ordered: boolean;
  columns: readonly string[];
  toggle: ((key: string) => void) | null;
  clear: () => void;
}) {
  const { title, bars, chosen, toggle } = props;
  const [open, setOpen] = useState(false);
  const whole = bars.reduce((sum, bar) => sum + bar.count, 0);
  const other = bars.reduce((sum, bar) => sum + (bar.compared ?? 0), 0);
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.count, bar.compared ?? 0]));
  const cut = !props.ordered && bars.length > SHOWN + 1;
  const shown = cut && !open ? bars.filter((bar, index) => index < SHOWN || chosen.includes(bar.key)) : bars;
  return (
    <section class="facet">
      <header class="facet-head">
        <h2>{title}</h2>
        {chosen.length > 0 && (
          <button class="link" onClick={props.clear}>
            Show all
          </button>
        )}
      </header>
      {bars.length === 0 && <p class="note">Nothing in these months.</p>}
      <ul class="bars">
        {shown.map((bar) => (
          <li>
            <BarRow
              bar={bar}
              most={most}
              whole={whole}
              faded={chosen.length > 0 && !chosen.includes(bar.key)}
              pressed={chosen.includes(bar.key)}
              toggle={toggle}
            />
          </li>
        ))}
      </ul>
      {cut && (
        <button class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Fewer" : `${bars.length - SHOWN} more`}
        </button>
      )}
      {bars.length > 0 && (
        <DataTable
          caption={title}
          columns={[title, ...props.columns.flatMap((column) => [column, "Share"])]}
          rows={bars.map((bar) => [
            bar.label,
            count(bar.count),
            share(bar.count, whole),
            ...(bar.compared === null ? [] : [count(bar.compared), share(bar.compared, other)]),
          ])}
        />
      )}
    </section>
  );
}

function BarRow(props: {
  bar: Bar;
  most: number;
  whole: number;
  faded: boolean;
  pressed: boolean;
  toggle: ((key: string) => void) | null;
}) {
  const { bar, most, toggle } = props;
  const content = (
    <>
      <span class="bar-label" title={bar.label}>
        {bar.label}
      </span>
      <span class="bar-count">
        {count(bar.count)}
        {bar.compared !== null && <span class="second-text"> {count(bar.compared)}</span>}
      </span>
      <span class="bar-track" aria-hidden="true">
        <span class="bar-fill" style={{ width: length(bar.count, most) }} />
        {bar.compared !== null && <span class="bar-fill second" style={{ width: length(bar.compared, most) }} />}
      </span>
    </>
  );
  const name = `bar${props.faded ? " faded" : ""}`;
  if (toggle === null) return <div class={name}>{content}</div>;
  return (
    <button class={name} aria-pressed={props.pressed} onClick={() => toggle(bar.key)}>
      {content}
    </button>
  );
}

/** The length of a bar; a count that is not 0 is always seen. */
function length(value: number, most: number): string {
  return value === 0 ? "0" : `max(1px, ${(value / most) * 100}%)`;
}
