import type { Release } from "../api/types.ts";
import type { Held } from "../model/held.ts";
import { addMonths } from "../model/months.ts";
import type { View } from "../model/view.ts";

const MOST_MONTHS = 12;

/** The months that a view begins with: up to twelve that are loaded without a gap, the last is the latest of the kind. */
export function startRange(view: View, release: Release, held: Held): { from: string; to: string } {
  const to = view.to ?? release.kinds[view.kind]?.to ?? release.to;
  if (view.from !== null) return { from: view.from, to };
  let from = to;
  for (let count = 1; count < MOST_MONTHS; count++) {
    const before = addMonths(from, -1);
    if (held.state(before, []) === "missing") break;
    from = before;
  }
  return { from, to };
}
