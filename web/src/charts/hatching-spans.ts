import type { MonthPoint } from "./months-data.ts";

/** First and last position of each unbroken span of months that are not loaded. */
export function missingSpans(points: readonly MonthPoint[]): [number, number][] {
  const spans: [number, number][] = [];
  points.forEach((point, index) => {
    if (point.state !== "missing") return;
    const last = spans[spans.length - 1];
    if (last && last[1] === index - 1) last[1] = index;
    else spans.push([index, index]);
  });
  return spans;
}
