import { useRef } from "preact/hooks";
import { counted } from "../format/numbers.ts";
import type { CategoryChange } from "../model/changes.ts";
import { type Month, monthLabel, rangeLabel } from "../model/months.ts";
import { useWidth } from "../page/use-width.ts";
import { missingSpans } from "./hatching-spans.ts";
import type { MonthPoint } from "./months-data.ts";
import { Handle } from "./timeline-handle.tsx";
import { yearLabels } from "./year-labels.ts";
import { moved, type Span } from "./timeline-span.ts";

const HEIGHT = 64;
const AXIS = 20;

/** All loaded months as bars, with the chosen range as a window that can be dragged at its ends and as a whole. */
export function Timeline(props: {
  points: readonly MonthPoint[];
  from: Month;
  to: Month;
  noun: string;
  changes: readonly CategoryChange[];
  choose: (from: Month, to: Month, done: boolean) => void;
}) {
  const { points, noun } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const drag = useRef<{ start: number; span: Span; part: "from" | "to" | "window" | "new" } | null>(null);
  const last = points.length - 1;
  const at = (month: Month) => Math.max(0, Math.min(last, points.findIndex((point) => point.month >= month) < 0 ? last : points.findIndex((point) => point.month >= month)));
  const span: Span = [at(props.from), Math.max(at(props.from), at(props.to))];
  const step = width / Math.max(1, points.length);
  const most = Math.max(1, ...points.map((point) => point.count ?? 0));
  const choose = ([from, to]: Span, done: boolean) => props.choose(points[from]!.month, points[to]!.month, done);
  const position = (event: PointerEvent) => {
    const { left } = box.current!.getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor((event.clientX - left) / step)));
  };
  const down = (event: PointerEvent) => {
    const start = position(event);
    const part = ((event.target as Element).closest("[data-part]")?.getAttribute("data-part") ?? "new") as "from" | "to" | "window" | "new";
    drag.current = { start, span, part };
    box.current!.setPointerCapture(event.pointerId);
    if (part === "new") choose([start, start], false);
  };
  const move = (event: PointerEvent) => {
    if (drag.current) choose(moved(drag.current.span, drag.current.part, drag.current.start, position(event), last), false);
  };
  const up = (event: PointerEvent) => {
    if (!drag.current) return;
    const { span: before, part, start } = drag.current;
    drag.current = null;
    choose(moved(before, part, start, position(event), last), true);
  };
  return (
    <div class="timeline" role="group" aria-label={`Months, ${rangeLabel(props.from, props.to)}`}>
      <div class="timeline-box" ref={box} onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerCancel={() => (drag.current = null)} style={{ height: `${HEIGHT + AXIS}px` }}>
        <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
          <defs>
            <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
            </pattern>
          </defs>
          {missingSpans(points).map(([from, to]) => <rect x={from * step} y={0} width={(to - from + 1) * step} height={HEIGHT} fill="url(#hatch)" />)}
          {points.map((point, index) => {
            const height = point.count ? Math.max(1.5, (point.count / most) * (HEIGHT - 6)) : 0;
            const inside = index >= span[0] && index <= span[1];
            return <rect class={`month ${inside ? "inside" : ""} ${point.state}`} x={index * step + (step > 5 ? 0.75 : 0)} y={HEIGHT - height} width={Math.max(0.5, step - (step > 5 ? 1.5 : 0.25))} height={height}><title>{tip(point, noun)}</title></rect>;
          })}
          <line class="axis" x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
          {yearLabels(points.map(({ month }) => month), width).map(({ index, year }) => <text x={index * step + 2} y={HEIGHT + 15}>{year}</text>)}
          {props.changes.map((change) => {
            const index = points.findIndex((point) => point.month === change.month);
            return index < 0 ? null : <g class="change"><line x1={index * step} x2={index * step} y1={0} y2={HEIGHT} /><title>{`${monthLabel(change.month)}: ${change.text}`}</title></g>;
          })}
        </svg>
        <div class="window" data-part="window" style={{ left: `${span[0] * step}px`, width: `${(span[1] - span[0] + 1) * step}px`, height: `${HEIGHT}px` }} />
        <Handle label="First month" part="from" left={span[0] * step} at={span[0]} text={monthLabel(points[span[0]]!.month)} least={0} most={span[1]} set={(next) => choose([next, span[1]], true)} />
        <Handle label="Last month" part="to" left={(span[1] + 1) * step} at={span[1]} text={monthLabel(points[span[1]]!.month)} least={span[0]} most={last} set={(next) => choose([span[0], next], true)} />
      </div>
    </div>
  );
}

function tip(point: MonthPoint, noun: string): string {
  const name = monthLabel(point.month);
  if (point.count === null) return `${name}: not loaded`;
  return `${name}: ${counted(point.count, noun)}${point.state === "part" ? ", not all forces are loaded" : ""}`;
}
