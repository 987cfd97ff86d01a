import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import { count, shortCount } from "../format/numbers.ts";
import { readPalette } from "../map/palette.ts";
import { type Month, monthLabel } from "../model/months.ts";
import { onThemeChange } from "../page/theme.ts";
import { useWidth } from "../page/use-width.ts";
import { DataTable } from "./data-table.tsx";
import type { MonthPoint } from "./months-data.ts";
import { trendOptions } from "./trend-options.ts";

/** Counts by month as a line, with the year before behind it; months that are not loaded are hatched. */
export function Trend(props: {
  points: readonly MonthPoint[];
  names: readonly string[];
  chosen: readonly [Month, Month];
  height: number;
}) {
  const { points, names, height } = props;
  const [from, to] = props.chosen;
  const [box, width] = useWidth<HTMLDivElement>();
  const reading = useRef<HTMLParagraphElement>(null);
  const compares = names.length > 1;
  const chosen = useRef(props.chosen);
  const drawn = useRef<uPlot | null>(null);
  useEffect(() => {
    if (width === 0 || points.length === 0) return;
    const draw = () => {
      drawn.current?.destroy();
      const show = (index: number | null) => {
        if (reading.current) reading.current.textContent = index === null ? "" : readingOf(points[index]!, names);
      };
      drawn.current = new uPlot(
        trendOptions({ points, compares, width, height, chosen, palette: readPalette(), show }),
        dataOf(points, compares),
        box.current!,
      );
    };
    draw();
    const stop = onThemeChange(draw);
    return () => {
      stop();
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [points, width, height, compares]);
  useEffect(() => {
    chosen.current = [from, to];
    drawn.current?.redraw(false);
  }, [from, to]);
  return (
    <figure class="trend">
      <div class="trend-key">
        <span class="key main">{compares ? names[0] : "Count"}</span>
        {compares && <span class="key second">{names[1]}</span>}
        {!compares && points.some(({ before }) => before !== null) && (
          <span class="key before">Same month, year before</span>
        )}
        <p class="reading" ref={reading} aria-hidden="true" />
      </div>
      <div
        class="plot"
        ref={box}
        role="img"
        aria-label={`Counts by month, ${points.length} months. The table below has the numbers.`}
        style={{ height: `${height}px` }}
      />
      <DataTable
        caption="Counts by month"
        columns={compares ? ["Month", ...names] : ["Month", "Count", "Year before"]}
        rows={points.map((point) => [
          monthLabel(point.month),
          cell(point.count),
          cell(compares ? point.compared : point.before),
        ])}
      />
    </figure>
  );
}

function cell(value: number | null): string {
  return value === null ? "not loaded" : count(value);
}

function dataOf(points: readonly MonthPoint[], compares: boolean): uPlot.AlignedData {
  return [
    points.map((_, index) => index),
    points.map((point) => (compares ? point.compared : point.before)),
    points.map((point) => point.count),
  ];
}

function readingOf(point: MonthPoint, names: readonly string[]): string {
  const other = names.length > 1 ? point.compared : point.before;
  const text = `${monthLabel(point.month)}: ${cell(point.count)}`;
  if (other === null) return text;
  return names.length > 1 ? `${text} and ${count(other)}` : `${text} (${shortCount(other)} the year before)`;
}
