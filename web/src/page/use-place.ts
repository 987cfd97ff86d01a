import { useEffect, useState } from "preact/hooks";
import { getJson } from "../api/client.ts";
import type { Place, Records } from "../api/types.ts";
import { type Kind, KINDS } from "../model/kinds.ts";

/** The place with this id, from a record that has it: `/v1/places` does not look up an id. Null until it is known. */
export function usePlace(id: string | null, kind: Kind): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let current = true;
    setPlace(null);
    if (id !== null)
      void readPlace(id, kind).then(
        (found) => current && setPlace(found),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [id, kind]);
  return place;
}

/** The place with this id; null if no record has it. The records of `kind` are looked at first. */
export async function readPlace(id: string, kind: Kind): Promise<Place | null> {
  for (const one of [kind, ...KINDS.filter((other) => other !== kind)]) {
    const { crimes, outcomes, stops } = await getJson<Records>(
      `/v1/${one}?place=${encodeURIComponent(id)}&month=all&limit=1`,
    );
    const place = (crimes ?? outcomes ?? stops ?? [])[0]?.place;
    if (place) return place;
  }
  return null;
}
