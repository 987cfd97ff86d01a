import { placePath } from "../api/requests.ts";
import type { Names } from "../format/labels.ts";
import type { View } from "../model/view.ts";
import type { Go } from "../page/use-view.ts";
import { RecordsList } from "./records.tsx";

/** The records of one place in the months of the view. */
export function PlacePanel({ view, name, names, go }: { view: View; name: string | null; names: Names; go: Go }) {
  const place = view.place!;
  return (
    <section class="facet place">
      <header class="facet-head">
        <h2>{name ?? `Place ${place}`}</h2>
        <button class="link" onClick={() => go({ place: null })}>
          Close
        </button>
      </header>
      <p class="note">Points are approximate: police.uk moves each record to the nearest of its map points.</p>
      <RecordsList kind={view.kind} path={placePath(view, place, [["limit", "50"]])} names={names} places={false} />
    </section>
  );
}
