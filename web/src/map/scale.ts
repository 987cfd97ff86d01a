/** Steps of the colour scale of the map, chosen from the counts that are in view. */

export const MOST_CLASSES = 5;

/** The lower ends of up to five classes, round numbers, ascending, the first is 1. */
export function classBreaks(counts: readonly number[]): number[] {
  if (counts.length === 0) return [1];
  const sorted = [...counts].sort((a, b) => a - b);
  const breaks = [1];
  for (const part of [0.4, 0.7, 0.9, 0.98]) {
    const value = roundDown(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!);
    if (value > breaks[breaks.length - 1]!) breaks.push(value);
  }
  return breaks;
}

/** The largest of 1, 2, 5, 10, 20, 50, … that is not above the value. */
export function roundDown(value: number): number {
  if (value < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

/** Which colours of the ramp the classes get: the ends always, the rest spread between. */
export function classColors(breaks: readonly number[], ramp: readonly string[]): string[] {
  if (breaks.length === 1) return [ramp[1] ?? ramp[0]!];
  return breaks.map((_, index) => ramp[Math.round((index / (breaks.length - 1)) * (ramp.length - 1))]!);
}

/** `1`, `2 to 4`, `50 and more`: the texts of the legend. */
export function classLabels(breaks: readonly number[]): string[] {
  return breaks.map((from, index) => {
    const next = breaks[index + 1];
    if (next === undefined) return `${from.toLocaleString("en-GB")}+`;
    return next - from === 1 ? String(from) : `${from.toLocaleString("en-GB")}–${(next - 1).toLocaleString("en-GB")}`;
  });
}
