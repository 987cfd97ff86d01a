/** Arrows move by a month, page keys by a year, Home and End to the ends; null for other keys. */
export function nextPosition(key: string, at: number, least: number, most: number): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - 12,
    PageUp: at + 12,
    Home: least,
    End: most,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(least, Math.min(most, next));
}
