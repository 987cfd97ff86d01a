package peel.embedded.query;

import org.jspecify.annotations.Nullable;
import peel.embedded.month.RowRanges;
import peel.embedded.place.OrdinalList;
import peel.embedded.place.PlaceTable;
import peel.geo.Area;
import peel.model.MonthRange;
import peel.store.memory.QueryMemory;
import peel.store.query.LocationFilter;

/// Finds the row ranges of a query in each of its months. The places of an area are looked up once for all of them; of a single
/// month the row ranges themselves are walked instead, since they are fewer and need no second look. Not safe for several threads.
public final class LocationQuery {
    private final LocationFilter where;
    private final boolean isOneMonth;
    private final PlaceTable places;
    private final QueryMemory memory;
    private @Nullable OrdinalList found;

    /// @param memory takes what the row ranges and the places of an area need
    public LocationQuery(LocationFilter where, MonthRange months, PlaceTable places, QueryMemory memory) {
        this.where = where;
        this.isOneMonth = months.first().equals(months.last());
        this.places = places;
        this.memory = memory;
    }

    /// The row ranges of a segment of one of the months.
    public RowRangeList in(RowRanges ranges) {
        return switch (where) {
            case LocationFilter.Inside(var area) -> isOneMonth
                    ? RowRangeList.inside(area, places, ranges, memory)
                    : RowRangeList.of(placesIn(area), places, ranges, memory);
            case LocationFilter.AtPlace(var locationId) -> RowRangeList.at(locationId, places, ranges, memory);
            case LocationFilter.Unplaced unplaced -> RowRangeList.of(unplaced, ranges, memory);
        };
    }

    private OrdinalList placesIn(Area area) {
        OrdinalList set = found;
        if (set == null) {
            set = OrdinalList.of(area, places, memory);
            found = set;
        }
        return set;
    }
}
