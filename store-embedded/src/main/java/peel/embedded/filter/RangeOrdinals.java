package peel.embedded.filter;

import peel.embedded.month.GroupKey;
import peel.embedded.month.RowRanges;
import peel.embedded.place.PlaceTable;
import peel.geo.SortedKeySearch;

/// The places of the row ranges of a segment as ordinals. The rows of a page mostly follow each other along the curve, so the place of
/// a range is looked for near the one before. Not safe for several threads.
final class RangeOrdinals {
    private final PlaceTable places;
    private final RowRanges ranges;
    private int range = -1;
    private int ordinal;
    private int near;

    RangeOrdinals(PlaceTable places, RowRanges ranges) {
        this.places = places;
        this.ranges = ranges;
    }

    /// The ordinal of the place of a range, or [PlaceTable#UNPLACED].
    int of(int newRange) {
        if (newRange != range) {
            long key = ranges.key(newRange);
            if (GroupKey.isPlaced(key)) {
                near = newRange > range
                        ? SortedKeySearch.firstAtLeastNear(places.keys(), key, near)
                        : places.ordinalOf(key);
                ordinal = near;
            } else {
                ordinal = PlaceTable.UNPLACED;
            }
            range = newRange;
        }
        return ordinal;
    }
}
