package peel.embedded.filter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.embedded.month.GroupKey;
import peel.embedded.month.RowRangeCursor;
import peel.embedded.month.RowRanges;
import peel.embedded.place.OrdinalList;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.OpenRelease;
import peel.geo.Area;
import peel.geo.Box;
import peel.geo.SortedKeySearch;
import peel.model.Force;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;

/// Finds the row ranges in which the records of a filter lie, in each of its months. For one month and one area they are found among
/// the ranges of the month, which are fewer than the places; otherwise the places are found once for all months. LSOAs are left to whoever goes through the ranges.
/// Not safe for several threads.
public final class RangeSearch {
    private final WhereFilter where;
    private final PlaceTable places;
    private final PlaceSearch search;
    private final QueryMemory memory;

    /// The one area in which all places of the filter lie and only they, for a month whose ranges are to be searched for it.
    private Optional<Area> onlyArea;

    private final boolean isEverywhere;
    private final boolean[] isAcceptedForce;
    private @Nullable Intervals found;

    /// @param isMostlyOneMonth whether [#in] will probably be called for one segment only
    /// @param memory takes what places and ranges need
    public RangeSearch(OpenRelease release, RecordFilter filter, boolean isMostlyOneMonth, QueryMemory memory) {
        this.where = filter.where();
        this.places = release.places();
        this.memory = memory;
        this.isAcceptedForce = RowSelection.accepted(release.vocabulary().forces(), Force::ordinal, filter.forces());
        Optional<List<Box>> boxes = where.isEverywhere()
                ? NarrowBoxes.of(release, filter)
                : Optional.empty();
        this.isEverywhere = where.isEverywhere() && boxes.isEmpty();
        this.search = new PlaceSearch(release, where, boxes, memory);
        this.onlyArea = isMostlyOneMonth ? onlyArea(boxes) : Optional.empty();
        if (!isEverywhere) {
            release.damage().requireIntact(FoundDamage.PLACES);
        }
    }

    private Optional<Area> onlyArea(Optional<List<Box>> boxes) {
        if (boxes.isPresent()) {
            return boxes.get().size() == 1 ? Optional.of(boxes.get().getFirst()) : Optional.empty();
        }
        return where.onlyArea();
    }

    /// The indexes of the row ranges of a segment. The caller gives their memory back.
    public Intervals in(RowRanges ranges) {
        int unplaced = SortedKeySearch.firstAtLeast(ranges, GroupKey.unplaced(Force.UNKNOWN), 0, ranges.size());
        Intervals intervals = placed(ranges, unplaced);
        if (where.acceptsUnplaced()) {
            for (int range = unplaced; range < ranges.size(); range++) {
                if (isAcceptedForce[GroupKey.force(ranges.key(range))]) {
                    intervals.add(range, range + 1);
                }
            }
        }
        return intervals;
    }

    private Intervals placed(RowRanges ranges, int unplaced) {
        if (!where.acceptsPlaced() || unplaced == 0) {
            return new Intervals(memory);
        }
        if (onlyArea.isPresent()) {
            Area area = onlyArea.get();
            onlyArea = Optional.empty();
            return Intervals.of(OrdinalList.of(area, ranges, memory), memory);
        }
        if (isEverywhere) {
            Intervals all = new Intervals(memory);
            all.add(0, unplaced);
            return all;
        }
        return ofPlaces(ranges);
    }

    private Intervals ofPlaces(RowRanges ranges) {
        Intervals ordinals = found;
        if (ordinals == null) {
            ordinals = search.find();
            found = ordinals;
        }
        Intervals intervals = new Intervals(memory);
        RowRangeCursor cursor = new RowRangeCursor(ranges);
        for (int i = 0; i < ordinals.size(); i++) {
            int from = cursor.firstAtLeast(places.key(ordinals.from(i)));
            int to = cursor.firstAtLeast(places.key(ordinals.to(i) - 1) + 1);
            intervals.add(from, to);
        }
        return intervals;
    }
}
