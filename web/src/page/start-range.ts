import type { Release } from "../api/types.ts";
import { addMonths } from "../model/months.ts";
import type { View } from "../model/view.ts";

const START_MONTHS = 12;

/** The months that a view begins with: the last twelve of the kind, or what the view has, within what is loaded. */
export function startRange(view: View, release: Release): Pick<View, "from" | "to"> {
  const latest = release.kinds[view.kind]?.to ?? release.to;
  const to = view.to ?? latest;
  const from = view.from ?? addMonths(to, 1 - START_MONTHS);
  return { from: from < release.from ? release.from : from, to };
}
