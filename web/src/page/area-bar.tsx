import { distance } from "../format/numbers.ts";
import type { Area } from "../model/area.ts";
import type { View } from "../model/view.ts";
import type { Hit } from "./find.ts";
import { Search } from "./search.tsx";
import type { Go } from "./use-view.ts";

const RADII = [200, 500, 1000, 1609.344, 3000, 5000, 10_000, 20_000];

/** The heading of a view: which area, its radius, and the area that it is compared with. */
export function AreaBar(props: {
  view: View;
  labels: readonly string[];
  months: string;
  comparing: boolean;
  setComparing: (on: boolean) => void;
  pick: (hit: Hit) => void;
  go: Go;
}) {
  const { area, compare } = props.view;
  const { comparing, setComparing, go } = props;
  return (
    <div class="area-bar">
      <h1>
        {props.labels[0]}
        {compare !== null && (
          <span class="second-text compared">
            <span class="with">compared with</span> {props.labels[1]}
          </span>
        )}
      </h1>
      <p class="months">{props.months}</p>
      <div class="area-actions">
        {area?.kind === "near" && <Radius area={area} go={go} />}
        {area !== null && compare === null && (
          <button class="link" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
            {comparing ? "Cancel comparison" : "Compare areas"}
          </button>
        )}
        {compare !== null && (
          <button class="link" onClick={() => go({ compare: null })}>
            End comparison
          </button>
        )}
      </div>
      {comparing && (
        <div class="compare-search">
          <p class="note">Click the map, or search:</p>
          <Search id="compare" pick={props.pick} label="Search for the area to compare with" />
        </div>
      )}
    </div>
  );
}

function Radius({ area, go }: { area: Area & { kind: "near" }; go: Go }) {
  const radii = RADII.includes(area.radiusMeters) ? RADII : [...RADII, area.radiusMeters].sort((a, b) => a - b);
  return (
    <label class="radius">
      Radius{" "}
      <select
        value={String(area.radiusMeters)}
        onChange={(event) => go({ area: { ...area, radiusMeters: Number(event.currentTarget.value) } })}
      >
        {radii.map((radius) => (
          <option value={String(radius)}>{distance(radius)}</option>
        ))}
      </select>
    </label>
  );
}
