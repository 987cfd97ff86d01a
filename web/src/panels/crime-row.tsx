import { useState } from "preact/hooks";
import { getJson } from "../api/client.ts";
import type { Crime, History, Outcome } from "../api/types.ts";
import { type Names, valueLabel } from "../format/labels.ts";
import { monthLabel } from "../model/months.ts";
import { ErrorNote } from "./error-note.tsx";

/** One crime or outcome; a crime with an id opens its history. */
export function CrimeRow({ crime, names, place }: { crime: Crime | Outcome; names: Names; place: boolean }) {
  const [open, setOpen] = useState(false);
  const id = crime.persistent_id;
  return (
    <li class="record">
      <span class="record-month">{monthLabel(crime.month)}</span>
      <span class="record-main">
        <b>{valueLabel("category", crime.category ?? "none", names)}</b>
        <span class="note">{crime.outcome?.name ?? "No outcome published"}</span>
        {place && <span class="note">{crime.place?.name ?? "No place"}</span>}
        {id && (
          <button class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Close history" : "History"}
            <span class="hidden"> of this crime</span>
          </button>
        )}
        {open && id && <HistorySteps id={id} />}
      </span>
    </li>
  );
}

function HistorySteps({ id }: { id: string }) {
  const [history, setHistory] = useState<History | null>(null);
  const [error, setError] = useState<Error | null>(null);
  if (history === null && error === null)
    getJson<History>(`/v1/crimes/${encodeURIComponent(id)}`).then(setHistory, setError);
  if (error) return <ErrorNote error={error} />;
  if (!history) return <span class="note">Loading the history.</span>;
  if (!history.history)
    return <span class="note">The ids of this force do not identify crimes, so there is no history.</span>;
  return (
    <ol class="history">
      <li>
        <span class="record-month">{monthLabel(history.crime.month)}</span> Reported
      </li>
      {history.history.map((step) => (
        <li>
          <span class="record-month">{monthLabel(step.month)}</span> {step.outcome.name}
          {step.source === "derived" && <span class="note"> (derived, not published)</span>}
        </li>
      ))}
    </ol>
  );
}
