import { useRef } from "preact/hooks";
import type { CategoryChange } from "../model/changes.ts";
import { type Month, monthLabel, rangeLabel } from "../model/months.ts";
import { useWidth } from "../page/use-width.ts";
import { AXIS, HEIGHT, TimelineDrawing } from "./timeline-drawing.tsx";
import type { MonthPoint } from "./months-data.ts";
import { Handle } from "./timeline-handle.tsx";
import { moved, type Span } from "./timeline-span.ts";

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
  const at = (month: Month) =>
    Math.max(
      0,
      Math.min(
        last,
        points.findIndex((point) => point.month >= month) < 0
          ? last
          : points.findIndex((point) => point.month >= month),
      ),
    );
  const span: Span = [at(props.from), Math.max(at(props.from), at(props.to))];
  const step = width / Math.max(1, points.length);
  const choose = ([from, to]: Span, done: boolean) => props.choose(points[from]!.month, points[to]!.month, done);
  const position = (event: PointerEvent) => {
    const { left } = box.current!.getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor((event.clientX - left) / step)));
  };
  const down = (event: PointerEvent) => {
    const start = position(event);
    const part = ((event.target as Element).closest("[data-part]")?.getAttribute("data-part") ?? "new") as
      "from" | "to" | "window" | "new";
    drag.current = { start, span, part };
    box.current!.setPointerCapture(event.pointerId);
    if (part === "new") choose([start, start], false);
  };
  const move = (event: PointerEvent) => {
    if (drag.current)
      choose(moved(drag.current.span, drag.current.part, drag.current.start, position(event), last), false);
  };
  const up = (event: PointerEvent) => {
    if (!drag.current) return;
    const { span: before, part, start } = drag.current;
    drag.current = null;
    choose(moved(before, part, start, position(event), last), true);
  };
  return (
    <div class="timeline" role="group" aria-label={`Months, ${rangeLabel(props.from, props.to)}`}>
      <div
        class="timeline-box"
        ref={box}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => (drag.current = null)}
        style={{ height: `${HEIGHT + AXIS}px` }}
      >
        <TimelineDrawing points={points} span={span} width={width} step={step} noun={noun} changes={props.changes} />
        <div
          class="window"
          data-part="window"
          style={{ left: `${span[0] * step}px`, width: `${(span[1] - span[0] + 1) * step}px`, height: `${HEIGHT}px` }}
        />
        <Handle
          label="First month"
          part="from"
          left={span[0] * step}
          at={span[0]}
          text={monthLabel(points[span[0]]!.month)}
          least={0}
          most={span[1]}
          set={(next) => choose([next, span[1]], true)}
        />
        <Handle
          label="Last month"
          part="to"
          left={(span[1] + 1) * step}
          at={span[1]}
          text={monthLabel(points[span[1]]!.month)}
          least={span[0]}
          most={last}
          set={(next) => choose([span[0], next], true)}
        />
      </div>
    </div>
  );
}
