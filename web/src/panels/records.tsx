import { useEffect, useState } from "preact/hooks";
import { getJson } from "../api/client.ts";
import type { Crime, Outcome, Records } from "../api/types.ts";
import type { Names } from "../format/labels.ts";
import { counted } from "../format/numbers.ts";
import type { Kind } from "../model/kinds.ts";
import { ErrorNote } from "./error-note.tsx";
import { CrimeRow } from "./crime-row.tsx";
import { StopRow } from "./stop-row.tsx";

/** Records of a request, page after page. */
export function RecordsList({
  kind,
  path,
  names,
  places,
}: {
  kind: Kind;
  path: string;
  names: Names;
  places: boolean;
}) {
  const [pages, setPages] = useState<Records[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const [loading, setLoading] = useState(true);
  const read = (cursor: string | null, before: Records[], signal?: AbortSignal) => {
    setLoading(true);
    const next = cursor === null ? path : `${path}&cursor=${encodeURIComponent(cursor)}`;
    getJson<Records>(next, signal)
      .then(
        (page) => setPages([...before, page]),
        (failure: Error) => signal?.aborted || setError(failure),
      )
      .finally(() => signal?.aborted || setLoading(false));
  };
  useEffect(() => {
    const abort = new AbortController();
    setError(null);
    read(null, [], abort.signal);
    return () => abort.abort();
  }, [path]);
  const last = pages[pages.length - 1];
  if (error) return <ErrorNote error={error} />;
  if (!last) return <p class="note">Loading the records.</p>;
  const crimes = pages.flatMap((page): (Crime | Outcome)[] => page.crimes ?? page.outcomes ?? []);
  const stops = pages.flatMap((page) => page.stops ?? []);
  const shown = crimes.length + stops.length;
  return (
    <>
      <p class="note" role="status">
        {shown < last.matched ? `${shown} of ${counted(last.matched, kind)}` : counted(last.matched, kind)}
      </p>
      <ol class="records">
        {crimes.map((crime) => (
          <CrimeRow crime={crime} names={names} place={places} />
        ))}
        {stops.map((stop) => (
          <StopRow stop={stop} place={places} />
        ))}
      </ol>
      {last.next && (
        <button class="button" disabled={loading} onClick={() => read(last.next, pages)}>
          More records
        </button>
      )}
    </>
  );
}
