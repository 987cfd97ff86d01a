package peel.embedded.build;

import java.util.Arrays;
import java.util.List;
import peel.embedded.month.GroupKey;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowBuffer;
import peel.embedded.month.RowId;
import peel.embedded.month.StopEntry;
import peel.embedded.place.PlaceNames;
import peel.embedded.place.PlaceRegistry;
import peel.model.Force;
import peel.model.Month;

/// Adds the places of a month's rows to the places of the release.
final class PlaceCollector {
    private final PlaceRegistry places;
    private final Month month;

    PlaceCollector(PlaceRegistry places, Month month) {
        this.places = places;
        this.month = month;
    }

    /// Adds the places of crimes with their names. A name is that of the first archive row at the place; recorded rows name a
    /// place only where no archive row does.
    ///
    /// @param crimes sorted
    void addCrimes(RowBuffer crimes) {
        long[] keys = new long[crimes.size()];
        PlaceNames[] names = new PlaceNames[crimes.size()];
        int count = 0;
        int from = 0;
        while (from < crimes.size() && GroupKey.isPlaced(crimes.key(from))) {
            int to = from + 1;
            while (to < crimes.size() && crimes.key(to) == crimes.key(from)) {
                to++;
            }
            PlaceNames archiveNames = addNames(PlaceNames.UNKNOWN, crimes, from, to, false);
            keys[count] = crimes.key(from);
            names[count++] = addNames(archiveNames, crimes, from, to, true);
            from = to;
        }
        places.addOfCrimes(month, keys, names, count);
    }

    private PlaceNames addNames(PlaceNames known, RowBuffer rows, int from, int to, boolean ofRecordedRows) {
        PlaceNames names = known;
        for (int row = from; row < to; row++) {
            boolean isBtp = PackedRow.isBtp(rows.packed(row));
            boolean isNamed = isBtp ? names.hasBtp() : names.hasForce();
            boolean isRecorded = PackedRow.force(rows.packed(row)) == Force.UNKNOWN.ordinal();
            if (!isNamed && isRecorded == ofRecordedRows && !rows.name(row).isEmpty()) {
                names = names.with(isBtp, rows.name(row), RowId.monthNumber(month));
            }
        }
        return names;
    }

    /// Adds the places of outcomes, which have no names there.
    ///
    /// @param outcomes sorted
    void addOutcomes(RowBuffer outcomes) {
        long[] keys = new long[outcomes.size()];
        int count = 0;
        for (int row = 0; row < outcomes.size() && GroupKey.isPlaced(outcomes.key(row)); row++) {
            if (count == 0 || keys[count - 1] != outcomes.key(row)) {
                keys[count++] = outcomes.key(row);
            }
        }
        places.addOfOutcomes(Arrays.copyOf(keys, count));
    }

    /// Adds the places of stops, which have no names there.
    void addStops(List<StopEntry> stops) {
        places.addOfStops(
                stops.stream().filter(StopEntry::isPlaced).mapToLong(StopEntry::key).distinct().sorted().toArray());
    }
}
