import { age, day } from "../format/dates.ts";
import { count, SMALLEST_BASE } from "../format/numbers.ts";
import { CATEGORY_CHANGES } from "../model/changes.ts";
import { monthLabel, rangeLabel } from "../model/months.ts";
import type { Directory } from "../page/directory.ts";

/** What the numbers are and what they are not. */
export function About({ directory }: { directory: Directory }) {
  const { release } = directory;
  return (
    <div class="prose">
      <h2>Where the points are</h2>
      <p>
        Points are approximate. To protect victims, police.uk moves each record to the nearest of a fixed set of map
        points, such as the middle of a street, before it publishes. A place with many records may only be the point
        that is nearest to a busy area.
      </p>
      <h2>What is counted</h2>
      <p>
        Counts are records that forces published, not everything that happened. Forces publish late, leave out months
        and correct old ones. Hatched months are not loaded here: they are not zero. Counts of fewer than{" "}
        {SMALLEST_BASE} are not turned into percentages. There are no rates and no score: the data has no number of
        people who live in or visit an area.
      </p>
      <h2>Categories changed</h2>
      <dl>
        {CATEGORY_CHANGES.map(({ month, text }) => (
          <>
            <dt>{monthLabel(month)}</dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
      <h2>This release</h2>
      <p>
        Release {release.release}, loaded {day(release.published)} ({age(release.published, new Date())}), with months
        from {rangeLabel(release.from, release.to)} and {count(release.places)} places.{" "}
        <a href="/coverage">What is held, by force and month</a>.
        {release.damaged && <b> Damage was found in a file of this release.</b>}
      </p>
      <p>
        Contains public sector information licensed under the Open Government Licence v3.0.{" "}
        <a href="/assets/licences.txt">Licences of the libraries of this page</a>.
      </p>
    </div>
  );
}
