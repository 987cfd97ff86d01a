import uPlot from "uplot";
import { shortCount } from "../format/numbers.ts";
import type { Month } from "../model/months.ts";
import type { Palette } from "../map/palette.ts";
import { drawChosen, drawHatching } from "./hatching.ts";
import { niceTop } from "./nice-top.ts";
import type { MonthPoint } from "./months-data.ts";

const FONT = "12px system-ui, sans-serif";

/** What a trend is drawn from. The chosen months get a tint; they change while the chart stays. */
export interface TrendDrawing {
  points: readonly MonthPoint[];
  compares: boolean;
  width: number;
  height: number;
  chosen: { current: readonly [Month, Month] };
  palette: Palette;
  show: (index: number | null) => void;
}

/** How the trend is drawn. The x values are positions in `points`. */
export function trendOptions(trend: TrendDrawing): uPlot.Options {
  const { points, compares, width, height, palette, show } = trend;
  const years = yearStarts(points);
  return {
    width,
    height,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    scales: { x: { time: false, range: [-0.5, points.length - 0.5] }, y: { range: (_, __, max) => [0, niceTop(max)] } },
    axes: [
      {
        stroke: palette.label,
        font: FONT,
        grid: { show: false },
        ticks: { stroke: palette.line, width: 1, size: 4 },
        gap: 2,
        size: 24,
        splits: () => every(years, width).map((start) => start.index),
        values: (_, splits) => splits.map((index) => points[index]!.month.slice(0, 4)),
      },
      {
        stroke: palette.label,
        font: FONT,
        grid: { stroke: palette.line, width: 1 },
        ticks: { show: false },
        size: 40,
        gap: 4,
        splits: (_, __, ___, max) => [0, max / 2, max],
        values: (_, splits) => splits.map((value) => shortCount(Math.round(value * 10) / 10)),
      },
    ],
    series: [
      {},
      {
        stroke: compares ? palette.second : palette.before,
        width: compares ? 2 : 1.5,
        points: { show: isolated(points, compares ? "compared" : "before"), size: 5 },
      },
      { stroke: palette.accent, width: 2, points: { show: isolated(points, "count"), size: 6 } },
    ],
    hooks: {
      drawClear: [
        (plot) => drawChosen(plot, points, trend.chosen.current, palette.tint),
        (plot) => drawHatching(plot, points, palette.line),
      ],
      setCursor: [(plot) => show(plot.cursor.idx ?? null)],
    },
  };
}

/** Dots are needed where a value has no neighbour, and a line would not show. */
function isolated(points: readonly MonthPoint[], name: "count" | "before" | "compared"): boolean {
  return points.some(
    (point, index) => point[name] !== null && points[index - 1]?.[name] == null && points[index + 1]?.[name] == null,
  );
}

function yearStarts(points: readonly MonthPoint[]): { index: number }[] {
  return points.map((point, index) => ({ index, month: point.month })).filter(({ month }) => month.endsWith("-01"));
}

/** At most one label in 44 pixels. */
function every<T>(starts: readonly T[], width: number): T[] {
  const step = Math.max(1, Math.ceil((starts.length * 44) / width));
  return starts.filter((_, index) => index % step === 0);
}
