/** Months as `YYYY-MM`, the way the API has them, and the arithmetic on them. */
export type Month = string;

const PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;
const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function isMonth(text: string): boolean {
  return PATTERN.test(text);
}

/** The number of months since year 0. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthAt(index: number): Month {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** All months from `from` to `to`, both included. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let index = monthIndex(from); index <= monthIndex(to); index++) months.push(monthAt(index));
  return months;
}

/** `Mar 2024`. */
export function monthLabel(month: Month): string {
  return `${SHORT[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** `Apr 2023 to Mar 2024`, or one month. */
export function rangeLabel(from: Month, to: Month): string {
  return from === to ? monthLabel(from) : `${monthLabel(from)} to ${monthLabel(to)}`;
}
