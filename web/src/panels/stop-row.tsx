import type { Stop } from "../api/types.ts";
import { minute } from "../format/dates.ts";

/** One stop. */
export function StopRow({ stop, place }: { stop: Stop; place: boolean }) {
  const person = [stop.gender, stop.age_range, stop.ethnicity].filter(Boolean).join(", ");
  return (
    <li class="record">
      <span class="record-month">{minute(stop.time)}</span>
      <span class="record-main">
        <b>{stop.object ?? "Nothing stated"}</b>
        <span class="note">{stop.outcome?.name ?? "No outcome published"}</span>
        {person && <span class="note">{person}</span>}
        {place && <span class="note">{stop.place?.name ?? "No place"}</span>}
      </span>
    </li>
  );
}
