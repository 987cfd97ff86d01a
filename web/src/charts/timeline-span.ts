/** First and last position of the chosen months, both included. */
export type Span = readonly [number, number];

/** The span after a drag of one of its ends, of the whole window, or of a new window from where the drag began. */
export function moved(
  span: Span,
  part: "from" | "to" | "window" | "new",
  start: number,
  now: number,
  last: number,
): Span {
  switch (part) {
    case "from":
      return sorted(now, span[1]);
    case "to":
      return sorted(span[0], now);
    case "new":
      return sorted(start, now);
    case "window": {
      const shift = Math.max(-span[0], Math.min(last - span[1], now - start));
      return [span[0] + shift, span[1] + shift];
    }
  }
}

function sorted(a: number, b: number): Span {
  return a <= b ? [a, b] : [b, a];
}
