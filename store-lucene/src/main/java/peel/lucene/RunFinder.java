package peel.lucene;

import org.jspecify.annotations.Nullable;
import peel.geo.Area;
import peel.model.MonthRange;
import peel.store.QueryMemory;
import peel.store.Where;

/// Finds the runs of a question in each of its months. The places of an area are looked up once for all of them; of a single
/// month the runs themselves are walked instead, since they are fewer and need no second look. Not safe for several threads.
final class RunFinder {
    private final Where where;
    private final boolean isOneMonth;
    private final PlaceTable places;
    private final QueryMemory memory;
    private @Nullable PlaceSet found;

    /// @param memory takes what the runs and the places of an area need
    RunFinder(Where where, MonthRange months, PlaceTable places, QueryMemory memory) {
        this.where = where;
        this.isOneMonth = months.first().equals(months.last());
        this.places = places;
        this.memory = memory;
    }

    /// The runs of a section of one of the months.
    Matches in(Runs runs) {
        return switch (where) {
            case Where.Inside(var area) -> isOneMonth
                    ? Matches.inside(area, places, runs, memory)
                    : Matches.of(placesIn(area), places, runs, memory);
            case Where.AtPlace(var locationId) -> Matches.at(locationId, places, runs, memory);
            case Where.Unplaced unplaced -> Matches.of(unplaced, runs, memory);
        };
    }

    private PlaceSet placesIn(Area area) {
        PlaceSet set = found;
        if (set == null) {
            set = PlaceSet.of(area, places, memory);
            found = set;
        }
        return set;
    }
}
