import { counted } from "../format/numbers.ts";
import type { CategoryChange } from "../model/changes.ts";
import { monthLabel } from "../model/months.ts";
import { missingSpans } from "./hatching-spans.ts";
import type { MonthPoint } from "./months-data.ts";
import type { Span } from "./timeline-span.ts";
import { yearLabels } from "./year-labels.ts";

/** Pixels of the bars, and of the years under them. */
export const HEIGHT = 64;
export const AXIS = 20;

/** The bars of the timeline, hatched where nothing is loaded, with the years and the changes of categories. */
export function TimelineDrawing(props: {
  points: readonly MonthPoint[];
  span: Span;
  width: number;
  step: number;
  noun: string;
  changes: readonly CategoryChange[];
}) {
  const { points, span, width, step, noun } = props;
  const most = Math.max(1, ...points.map((point) => point.count ?? 0));
  return (
    <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {missingSpans(points).map(([from, to]) => (
        <rect x={from * step} y={0} width={(to - from + 1) * step} height={HEIGHT} fill="url(#hatch)" />
      ))}
      {points.map((point, index) => {
        const height = point.count ? Math.max(1.5, (point.count / most) * (HEIGHT - 6)) : 0;
        const inside = index >= span[0] && index <= span[1];
        return (
          <rect
            class={`month ${inside ? "inside" : ""} ${point.state}`}
            x={index * step + (step > 5 ? 0.75 : 0)}
            y={HEIGHT - height}
            width={Math.max(0.5, step - (step > 5 ? 1.5 : 0.25))}
            height={height}
          >
            <title>{tip(point, noun)}</title>
          </rect>
        );
      })}
      <line class="axis" x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      {yearLabels(
        points.map(({ month }) => month),
        width,
      ).map(({ index, year }) => (
        <text x={index * step + 2} y={HEIGHT + 15}>
          {year}
        </text>
      ))}
      {props.changes.map((change) => {
        const index = points.findIndex((point) => point.month === change.month);
        return index < 0 ? null : (
          <g class="change">
            <line x1={index * step} x2={index * step} y1={0} y2={HEIGHT} />
            <title>{`${monthLabel(change.month)}: ${change.text}`}</title>
          </g>
        );
      })}
    </svg>
  );
}

function tip(point: MonthPoint, noun: string): string {
  const name = monthLabel(point.month);
  if (point.count === null) return `${name}: not loaded`;
  return `${name}: ${counted(point.count, noun)}${point.state === "part" ? ", not all forces are loaded" : ""}`;
}
