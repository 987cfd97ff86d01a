import { type Area, areaParams } from "../model/area.ts";
import { distance } from "../format/numbers.ts";
import type { Hit } from "./find.ts";
import { Search } from "./search.tsx";
import type { Go } from "./use-view.ts";
import { useState } from "preact/hooks";

const RADII = [200, 500, 1000, 1609.344, 3000, 5000, 10_000];

/** The heading of a view: which area, its radius, and the area that it is compared with. */
export function AreaBar(props: { area: Area | null; label: string; compare: Area | null; compareLabel: string; months: string; go: Go }) {
  const { area, label, compare, go } = props;
  const [asking, setAsking] = useState(false);
  const pick = (hit: Hit) => {
    setAsking(false);
    go({ compare: hit.area });
  };
  return (
    <div class="area-bar">
      <h1>{label}</h1>
      <p class="months">{props.months}</p>
      {area?.kind === "near" && <Radius area={area} go={go} />}
      {area !== null && compare === null && !asking && <button class="link" onClick={() => setAsking(true)}>Compare with another area</button>}
      {asking && (
        <div class="compare-ask">
          <Search pick={pick} label="Search for the area to compare with" />
          <button class="link" onClick={() => setAsking(false)}>Cancel</button>
        </div>
      )}
      {compare !== null && (
        <p class="compare">
          <span class="second-text">compared with {props.compareLabel}</span>{" "}
          <button class="link" onClick={() => go({ compare: null })}>End comparison</button>
        </p>
      )}
    </div>
  );
}

function Radius({ area, go }: { area: Area & { kind: "near" }; go: Go }) {
  const radii = RADII.includes(area.radiusMeters) ? RADII : [...RADII, area.radiusMeters].sort((a, b) => a - b);
  return (
    <label class="radius">
      Radius{" "}
      <select value={String(area.radiusMeters)} onChange={(event) => go({ area: { ...area, radiusMeters: Number(event.currentTarget.value) } })}>
        {radii.map((radius) => <option value={String(radius)}>{distance(radius)}</option>)}
      </select>
      <span class="hidden">{areaParams(area).map(([, value]) => value).join(", ")}</span>
    </label>
  );
}
