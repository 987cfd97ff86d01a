package peel.bench.archive;

import java.io.IOException;
import peel.model.Force;
import peel.model.Month;

/// The outcomes files of one force: the outcomes *of* a month, whenever the crime was, in no order
/// (docs/spec/archive.md#row-order, docs/spec/archive.md#outcomes-of-crimes). Not for several threads.
///
/// No outcome is remembered. All crimes of the archive that could have one this month are derived again: every place
/// paired with every month of a crime, pairs in an order of large steps.
final class OutcomeRows {
    static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,Outcome type";

    private static final Month LAST_IN_CAPITALS = Month.of(2022, 6);
    private static final int REPEATED_ONE_IN = 25;
    private static final int WITHOUT_CRIME_ONE_IN = 50;
    private static final double GOLDEN_RATIO = 0.618_033_988_749_895;

    private final ForcePlaces places;
    private final PlaceFields fields;
    private final Crimes crimes;
    private final Month oldest;
    private final CaseHistory history = new CaseHistory();

    /// @param oldest the first month of the archive: it holds no outcome of an older crime
    OutcomeRows(ForcePlaces places, PlaceFields fields, Crimes crimes, Month oldest) {
        this.places = places;
        this.fields = fields;
        this.crimes = crimes;
        this.oldest = oldest;
    }

    /// Neither British Transport Police nor Northern Ireland publishes outcomes.
    static boolean publishes(Force force) {
        return !force.isBritishTransportPolice() && force.hasJoinableIds();
    }

    void write(Month month, CsvBytes out) throws IOException {
        byte[] force = Texts.utf8("," + month + "," + places.force().name() + "," + places.force().name() + ",");
        boolean inCapitals = month.compareTo(LAST_IN_CAPITALS) <= 0;
        int first = Math.max(oldest.index(), month.index() - CaseHistory.LONGEST_LAG);
        int last = Math.min(ArchiveSize.NEWEST.index(), month.index() - CaseHistory.SHORTEST_LAG);
        int count = places.nowhere() + 1;
        int pairs = count * (last - first + 1);
        int step = stepThrough(pairs);
        int pair = 0;
        for (int left = pairs; left > 0; left--) {
            int crimeMonth = first + pair / count;
            int place = pair % count;
            long placeMonth = crimes.placeMonth(place, crimeMonth);
            for (int number = crimes.count(place, placeMonth); number > 0; number--) {
                long crime = crimes.crime(placeMonth, number);
                if (crimes.hasId(crimes.type(crime))) {
                    writeSteps(crime, crimeMonth, month.index(), place, inCapitals, force, out);
                }
            }
            pair += step - (pair >= pairs - step ? pairs : 0);
        }
    }

    private void writeSteps(long crime, int crimeMonth, int month, int place, boolean inCapitals, byte[] force,
            CsvBytes out) throws IOException {
        history.read(crime, crimeMonth);
        for (int i = 0; i < history.count(); i++) {
            if (crimeMonth + history.lag(i) == month) {
                long chance = Mix.of(crime + i + 2);
                write(crime, history.text(i), place, inCapitals, force, out);
                if (Mix.below(chance, REPEATED_ONE_IN) == 0) {
                    write(crime, history.text(i), place, inCapitals, force, out);
                }
                if (Mix.below(chance << 32, WITHOUT_CRIME_ONE_IN) == 0) {
                    write(chance, history.text(i), place, inCapitals, force, out);
                }
            }
        }
    }

    private void write(long crime, byte[] outcome, int place, boolean inCapitals, byte[] force, CsvBytes out)
            throws IOException {
        Crimes.appendId(out, crime);
        out.text(force);
        fields.appendToOutcomes(out, place, inCapitals);
        out.text(outcome).endRow();
    }

    /// A step that comes by every number below a bound once before it returns: the two have no common divisor.
    private static int stepThrough(int bound) {
        int step = Math.max(1, (int) (bound * GOLDEN_RATIO));
        while (greatestCommonDivisor(step, bound) != 1) {
            step++;
        }
        return step;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
