import { useEffect, useState } from "preact/hooks";
import { viewQuery } from "../model/url.ts";
import type { View } from "../model/view.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

export interface Loaded {
  snapshot: Snapshot | null;
  loading: boolean;
  error: Error | null;
}

/** Within this time only the last of several changes is read: a drag changes the view with each move. */
const PAUSE_MILLIS = 25;

/** The numbers of the view. While new ones are read the old ones stay. */
export function useSnapshot(view: View): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ snapshot: null, loading: true, error: null });
  const key = numbersKey(view);
  useEffect(() => {
    if (view.from === null || view.to === null) return;
    const abort = new AbortController();
    setLoaded((before) => ({ ...before, loading: true }));
    const timer = setTimeout(
      () =>
        readSnapshot(view, abort.signal).then(
          (snapshot) => setLoaded({ snapshot, loading: false, error: null }),
          (error: unknown) => {
            if (abort.signal.aborted) return;
            setLoaded({
              snapshot: null,
              loading: false,
              error: error instanceof Error ? error : new Error(String(error)),
            });
          },
        ),
      PAUSE_MILLIS,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [key]);
  return loaded;
}

/** The part of a view that its numbers depend on. */
function numbersKey(view: View): string {
  return viewQuery({ ...view, camera: null, tab: "overview", place: null });
}
