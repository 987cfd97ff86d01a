import type { Names } from "../format/labels.ts";
import type { Held } from "../model/held.ts";
import { monthsBetween } from "../model/months.ts";
import type { View } from "../model/view.ts";

const NAMED = 3;

/** Lists which of the chosen months are not loaded, or not for all forces. */
export function Gaps({
  held,
  view,
  forces,
  names,
}: {
  held: Held;
  view: View;
  forces: readonly string[];
  names: Names;
}) {
  const chosen = monthsBetween(view.from!, view.to!);
  const missing = chosen.filter((month) => held.state(month, forces) === "missing");
  const part = chosen.filter((month) => held.state(month, forces) === "part");
  if (missing.length + part.length === 0) return null;
  const lacking = [...new Set(part.flatMap((month) => held.missing(month, forces)))].map(
    (force) => names.get(`force:${force}`) ?? force,
  );
  const rest = lacking.length > NAMED ? ` and ${lacking.length - NAMED} more` : "";
  return (
    <p class="note warn">
      {missing.length > 0 && `${ofMonths(missing.length, chosen.length)} not loaded. `}
      {part.length > 0 &&
        `${ofMonths(part.length, chosen.length)} loaded without ${lacking.slice(0, NAMED).join(", ")}${rest}. `}
      <a href="/coverage">Coverage</a>
    </p>
  );
}

/** `3 of these 12 months are`, `This month is`. */
export function ofMonths(count: number, all: number): string {
  if (all === 1) return "This month is";
  return count === all
    ? `All of these ${all} months are`
    : `${count} of these ${all} months ${count === 1 ? "is" : "are"}`;
}
