import type { Month } from "../model/months.ts";

const LABEL_PIXELS = 40;

/** Where years are written under months that are drawn side by side: at each January, or at every second or third if there is no room. */
export function yearLabels(months: readonly Month[], width: number): { index: number; year: string }[] {
  const step = width / Math.max(1, months.length);
  const every = Math.max(1, Math.ceil(LABEL_PIXELS / (step * 12)));
  const labels = months.flatMap((month, index) => (month.endsWith("-01") ? [{ index, year: month.slice(0, 4) }] : []));
  const shown = labels
    .filter(({ year }) => Number(year) % every === 0 || every === 1)
    .filter(({ index }) => index * step <= width - LABEL_PIXELS + 6);
  const first = months[0];
  const room = (shown[0]?.index ?? Infinity) * step > LABEL_PIXELS;
  return first !== undefined && room ? [{ index: 0, year: first.slice(0, 4) }, ...shown] : shown;
}
