import type uPlot from "uplot";
import type { Month } from "../model/months.ts";
import { missingSpans } from "./hatching-spans.ts";
import type { MonthPoint } from "./months-data.ts";

const STEP_PIXELS = 6;

/** Hatches the months that are not loaded, before the lines are drawn. */
export function drawHatching(plot: uPlot, points: readonly MonthPoint[], color: string): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  for (const [from, to] of missingSpans(points)) {
    const left = plot.valToPos(from - 0.5, "x", true);
    ctx.rect(left, bbox.top, plot.valToPos(to + 0.5, "x", true) - left, bbox.height);
  }
  ctx.clip();
  ctx.beginPath();
  const step = STEP_PIXELS * devicePixelRatio;
  for (let x = bbox.left - bbox.height; x < bbox.left + bbox.width; x += step) {
    ctx.moveTo(x, bbox.top + bbox.height);
    ctx.lineTo(x + bbox.height, bbox.top);
  }
  ctx.strokeStyle = color;
  ctx.lineWidth = devicePixelRatio;
  ctx.stroke();
  ctx.restore();
}

/** Tints the chosen months. */
export function drawChosen(
  plot: uPlot,
  points: readonly MonthPoint[],
  [from, to]: readonly [Month, Month],
  color: string,
): void {
  const first = points.findIndex(({ month }) => month >= from);
  const last = points.findLastIndex(({ month }) => month <= to);
  if (first < 0 || last < first) return;
  const { ctx, bbox } = plot;
  const left = plot.valToPos(first - 0.5, "x", true);
  ctx.save();
  ctx.fillStyle = color;
  ctx.fillRect(left, bbox.top, plot.valToPos(last + 0.5, "x", true) - left, bbox.height);
  ctx.restore();
}
