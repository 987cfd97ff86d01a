import { useState } from "preact/hooks";
import type { Coverage, CoverageFile } from "../api/types.ts";
import { count } from "../format/numbers.ts";
import { FILES, type Kind, KINDS } from "../model/kinds.ts";
import { type Month, monthLabel, monthsBetween } from "../model/months.ts";

/** A table with a row for each force and a column for each month, one kind at a time. */
export function CoverageTable({ coverage, names }: { coverage: Coverage; names: ReadonlyMap<string, string> }) {
  const [kind, setKind] = useState<Kind>("crimes");
  const files = coverage.coverage.filter((file) => file.kind === FILES[kind]);
  const all = coverage.coverage.map(({ month }) => month).sort();
  const months = all.length === 0 ? [] : monthsBetween(all[0]!, all[all.length - 1]!);
  const byForce = new Map<string, Map<Month, CoverageFile>>();
  for (const file of files) {
    const force = file.force ?? "";
    if (!byForce.has(force)) byForce.set(force, new Map());
    byForce.get(force)!.set(file.month, file);
  }
  const forces = [...byForce.keys()].sort((a, b) => nameOf(a, names).localeCompare(nameOf(b, names)));
  return (
    <>
      <div class="coverage-head">
        <p class="note">
          What is loaded, by force and month. A hatched month is not loaded; it is not a month without records.
        </p>
        <div class="choices" role="group" aria-label="Kind of records">
          {KINDS.map((one) => (
            <button aria-pressed={one === kind} onClick={() => setKind(one)}>
              {one[0]!.toUpperCase() + one.slice(1)}
            </button>
          ))}
        </div>
      </div>
      <div class="scroll coverage" tabIndex={0} role="group" aria-label="Coverage by force and month">
        <table>
          <caption class="hidden">Loaded {kind} by force and month</caption>
          <thead>
            <tr>
              <td />
              {years(months).map(([year, span]) => (
                <th scope="colgroup" colSpan={span}>
                  <span class={span < 4 ? "hidden" : ""}>{year}</span>
                </th>
              ))}
              <th scope="col" class="sum">
                Rows
              </th>
              <th scope="col" class="sum">
                Without a place
              </th>
            </tr>
          </thead>
          <tbody>
            {forces.map((force) => (
              <ForceRow name={nameOf(force, names)} months={months} files={byForce.get(force)!} />
            ))}
          </tbody>
        </table>
      </div>
      {forces.length === 0 && <p class="note">Nothing of this kind is loaded.</p>}
      <p class="note">
        The same as JSON: <a href="/v1/coverage">/v1/coverage</a>
      </p>
    </>
  );
}

function ForceRow({
  name,
  months,
  files,
}: {
  name: string;
  months: readonly Month[];
  files: ReadonlyMap<Month, CoverageFile>;
}) {
  const all = [...files.values()];
  return (
    <tr>
      <th scope="row">{name}</th>
      {months.map((month) => {
        const file = files.get(month);
        const text = `${monthLabel(month)}: ${file ? `${count(file.rows)} rows` : "not loaded"}`;
        return (
          <td class={`cell ${file ? "held" : "gap"}${month.endsWith("-01") ? " year" : ""}`} title={text}>
            <span class="hidden">{text}</span>
          </td>
        );
      })}
      <td class="sum">{count(all.reduce((sum, file) => sum + file.rows, 0))}</td>
      <td class="sum">{count(all.reduce((sum, file) => sum + file.unplaced, 0))}</td>
    </tr>
  );
}

function nameOf(force: string, names: ReadonlyMap<string, string>): string {
  return force === "" ? "Recorded responses, without a force" : (names.get(force) ?? force);
}

function years(months: readonly Month[]): [string, number][] {
  const spans = new Map<string, number>();
  for (const month of months) spans.set(month.slice(0, 4), (spans.get(month.slice(0, 4)) ?? 0) + 1);
  return [...spans];
}
