import { useEffect, useMemo, useState } from "preact/hooks";
import { tilesPath } from "../api/requests.ts";
import type { Place } from "../api/types.ts";
import type { MapContent } from "../map/contract.ts";
import type { Area } from "../model/area.ts";
import type { View } from "../model/view.ts";
import type { AreaShape } from "./use-area.ts";

/** While the view changes faster than this, as in a drag, the map stays as it is: numbers and charts change at once. */
const PAUSE_MILLIS = 100;

/** What the map shows of a view, and whether it has yet to follow the view. */
export function useMapContent(
  view: View,
  shape: AreaShape,
  compareShape: AreaShape,
  place: Place | null,
): { content: MapContent | null; behind: boolean } {
  const [settled, setSettled] = useState<View | null>(null);
  useEffect(() => {
    if (view.from === null) return;
    const timer = setTimeout(() => setSettled(view), settled === null ? 0 : PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [view]);
  const content = useMemo<MapContent | null>(() => {
    if (settled === null) return null;
    return {
      tiles: { url: tilesPath(settled, narrowTo(settled)), layer: settled.kind },
      area: view.area,
      rings: shape.rings,
      compareRings: compareShape.rings,
      fades: shape.rings.length > 0 && (view.compare === null || compareShape.rings.length > 0),
      place: place && [place.lat, place.lng],
    };
  }, [settled, view.area, view.compare, shape, compareShape, place]);
  return { content, behind: settled !== view };
}

/** A force or an LSOA has no outline: the map shows only their records, unless the compared area is of another kind. */
export function narrowTo({ area, compare }: View): Area[] {
  if (area?.kind !== "force" && area?.kind !== "lsoa") return [];
  if (compare === null) return [area];
  return compare.kind === area.kind ? [area, compare] : [];
}
