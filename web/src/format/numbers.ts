/** Numbers as the page writes them. */

const GROUPED = new Intl.NumberFormat("en-GB");

/** A percentage of fewer records than this on either side is not shown: it would be noise. */
export const SMALLEST_BASE = 50;

/** `12,345`. */
export function count(value: number): string {
  return GROUPED.format(value);
}

/** `999`, `1.2k`, `34k`, `1.2m`: at most four characters, for the map and the axes. */
export function shortCount(value: number): string {
  if (value < 1000) return String(value);
  if (value < 999_500) return scaled(value / 1000, "k");
  return scaled(value / 1_000_000, "m");
}

function scaled(value: number, unit: string): string {
  return (value < 9.95 ? String(Number(value.toFixed(1))) : String(Math.round(value))) + unit;
}

/** `1 crime`, `2 crimes`. */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${value === 1 ? singular(noun) : noun}`;
}

export function singular(noun: string): string {
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

/** The change from `before` to `now` as `+12%`; null where the numbers are too small for a percentage. */
export function change(before: number, now: number): string | null {
  if (before < SMALLEST_BASE || now < SMALLEST_BASE) return null;
  const percent = Math.round((now / before - 1) * 100);
  return percent === 0 ? "no change" : `${percent > 0 ? "+" : "\u2212"}${Math.abs(percent)}%`;
}

/** A share as `12%`, `under 1%`; a dash where the whole is too small for a percentage. */
export function share(part: number, whole: number): string {
  if (whole < SMALLEST_BASE) return "–";
  const percent = (part / whole) * 100;
  return percent > 0 && percent < 1 ? "under 1%" : `${Math.round(percent)}%`;
}

/** A distance as `850 m`, `1 mile`, `2.4 km`. */
export function distance(meters: number): string {
  if (Math.abs(meters - 1609.344) < 0.5) return "1 mile";
  if (meters < 1000) return `${Math.round(meters)} m`;
  return `${Number((meters / 1000).toFixed(meters < 10_000 ? 1 : 0))} km`;
}
