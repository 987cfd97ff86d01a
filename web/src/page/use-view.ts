import { useCallback, useEffect, useState } from "preact/hooks";
import { viewOf, viewQuery } from "../model/url.ts";
import type { View } from "../model/view.ts";

/** A change of the view. `quietly` replaces the entry of the browser's history and does not add one. */
export type Go = (change: Partial<View> | ((view: View) => View), quietly?: boolean) => void;

/** The view, which is the URL: going back and forward changes it, and each change writes it. */
export function useView(): [View, Go] {
  const [view, setView] = useState(() => viewOf(location.search));
  useEffect(() => {
    const read = () => setView(viewOf(location.search));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  const go = useCallback<Go>((change, quietly = false) => {
    setView((before) => {
      const after = typeof change === "function" ? change(before) : { ...before, ...change };
      const query = viewQuery(after);
      if (query !== location.search.slice(1)) {
        const url = query === "" ? location.pathname : `?${query}`;
        if (quietly) history.replaceState(null, "", url);
        else history.pushState(null, "", url);
      }
      return after;
    });
  }, []);
  return [view, go];
}
