import { useRef } from "preact/hooks";
import type { Place } from "../api/types.ts";
import type { View } from "../model/view.ts";
import { boundsOfForces, type Directory } from "./directory.ts";
import { boundsToSee, boxOf, circleAt, withPoint } from "./map-actions.ts";
import { MapPane } from "./map-pane.tsx";
import type { AreaShape } from "./use-area.ts";
import { useMapContent } from "./use-map-content.ts";
import type { Go } from "./use-view.ts";

type Bounds = [number, number, number, number];

/** The map, and what a click or a drag on it does to the view. */
export function MapSide(props: {
  view: View;
  go: Go;
  directory: Directory;
  shape: AreaShape;
  compareShape: AreaShape;
  place: Place | null;
  fit: Bounds | null;
  setFit: (bounds: Bounds) => void;
  comparing: boolean;
  endComparing: () => void;
}) {
  const { view, go, directory, shape, compareShape, comparing } = props;
  const { content, behind } = useMapContent(view, shape, compareShape, props.place);
  const box = useRef<Bounds | null>(null);
  const dragging = useRef(false);
  return (
    <MapPane
      content={content}
      behind={behind}
      camera={view.camera}
      bounds={shape.bounds ?? boundsOfForces(directory.forces)}
      fit={props.fit}
      noun={view.kind}
      hint={
        comparing
          ? "Click the middle of the area to compare with."
          : view.area === null
            ? "Click anywhere to look a mile around."
            : ""
      }
      events={{
        moved: (camera, bbox) => {
          box.current = bbox;
          go({ camera }, true);
        },
        pointPicked: (point) => {
          go((now) => withPoint(now, point, comparing));
          const bounds = comparing ? null : boundsToSee(circleAt(point, view.area), view.camera?.zoom ?? 0);
          if (bounds) props.setFit(bounds);
          if (comparing) props.endComparing();
        },
        placePicked: (id) => go({ place: id }),
        radiusDragged: (radiusMeters, done) => {
          // The first step of a drag adds an entry to the history, the others change it.
          const quietly = dragging.current;
          dragging.current = !done;
          go((now) => (now.area?.kind === "near" ? { ...now, area: { ...now.area, radiusMeters } } : now), quietly);
        },
        polygonDrawn: (points) =>
          go(comparing ? { compare: { kind: "poly", points } } : { area: { kind: "poly", points }, place: null }),
      }}
      takeView={() => box.current && go({ area: boxOf(box.current), place: null })}
      clear={view.area ? () => go({ area: null, compare: null, place: null }) : null}
    />
  );
}
