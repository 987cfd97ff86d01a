import type { Held, HeldState } from "../model/held.ts";
import { addMonths, type Month } from "../model/months.ts";

/** One month of a chart. A month of which nothing is loaded has no count, and not the count 0. */
export interface MonthPoint {
  month: Month;
  state: HeldState;
  count: number | null;
  /** The count of the same month of the year before; null also where the month itself is not loaded. */
  before: number | null;
  compared: number | null;
}

/** The months of a chart: counts, those of the year before, and those of a compared area. */
export function monthPoints(
  held: Held,
  forces: readonly string[],
  byMonth: ReadonlyMap<Month, number>,
  compared: { forces: readonly string[]; byMonth: ReadonlyMap<Month, number> } | null,
): MonthPoint[] {
  const countOf = (month: Month, of: readonly string[], counts: ReadonlyMap<Month, number>) =>
    held.state(month, of) === "missing" ? null : (counts.get(month) ?? 0);
  return held.months.map((month) => {
    const count = countOf(month, forces, byMonth);
    return {
      month,
      state: held.state(month, forces),
      count,
      before: count === null ? null : countOf(addMonths(month, -12), forces, byMonth),
      compared: compared === null ? null : countOf(month, compared.forces, compared.byMonth),
    };
  });
}

/** The counts of a range added up. */
export function sumOf(byMonth: ReadonlyMap<Month, number>, from: Month, to: Month): number {
  let sum = 0;
  for (const [month, count] of byMonth) if (month >= from && month <= to) sum += count;
  return sum;
}
