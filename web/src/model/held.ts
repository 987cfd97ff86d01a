import type { CoverageFile } from "../api/types.ts";
import { FILES, type Kind } from "./kinds.ts";
import { addMonths, type Month, monthsBetween } from "./months.ts";

/** Whether a month is loaded for all, for some or for none of the forces that are looked at. */
export type HeldState = "held" | "part" | "missing";

/** What is loaded of one kind. */
export class Held {
  private readonly files = new Map<string, CoverageFile>();
  readonly forces: readonly string[];
  readonly months: readonly Month[];

  constructor(kind: Kind, coverage: readonly CoverageFile[], from: Month, to: Month) {
    const forces = new Set<string>();
    for (const file of coverage) {
      if (file.kind !== FILES[kind] || file.force === null) continue;
      forces.add(file.force);
      this.files.set(`${file.month} ${file.force}`, file);
    }
    this.forces = [...forces].sort();
    this.months = monthsBetween(from, to);
  }

  /** The state of a month for these forces; no force at all means every force of the kind. */
  state(month: Month, forces: readonly string[]): HeldState {
    const chosen = forces.length === 0 ? this.forces : forces;
    const held = chosen.filter((force) => this.files.has(`${month} ${force}`)).length;
    if (held === 0) return "missing";
    return held === chosen.length ? "held" : "part";
  }

  /** The forces of these that are not loaded for the month. */
  missing(month: Month, forces: readonly string[]): string[] {
    const chosen = forces.length === 0 ? this.forces : forces;
    return chosen.filter((force) => !this.files.has(`${month} ${force}`));
  }

  /** Whether the range and the same months of the year before are loaded completely. */
  comparable(from: Month, to: Month, forces: readonly string[]): boolean {
    return monthsBetween(from, to).every(
      (month) => this.state(month, forces) === "held" && this.state(addMonths(month, -12), forces) === "held",
    );
  }
}
