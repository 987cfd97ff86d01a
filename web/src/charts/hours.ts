import type { Bar } from "./bar.ts";

/** All 24 hours, also those without a record. */
export function withAllHours(bars: readonly Bar[]): Bar[] {
  const compares = bars.some((bar) => bar.compared !== null);
  return Array.from({ length: 24 }, (_, hour) => {
    const known = bars.find((bar) => bar.key === String(hour));
    return (
      known ?? {
        key: String(hour),
        label: `${String(hour).padStart(2, "0")}:00`,
        count: 0,
        compared: compares ? 0 : null,
      }
    );
  });
}
