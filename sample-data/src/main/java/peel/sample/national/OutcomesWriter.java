package peel.sample.national;

import java.io.IOException;
import java.time.YearMonth;
import peel.sample.format.CsvWriter;
import peel.sample.format.Utf8;
import peel.sample.random.RandomBits;

/// The outcomes files of one force: the outcomes *of* a month, whenever the crime was, in no order
/// (docs/spec/archive.md#row-order, docs/spec/archive.md#outcomes-of-crimes). Not for several threads.
///
/// No outcome is remembered. All crimes of the archive that could have one this month are derived again: every place
/// paired with every month of a crime, pairs in an order of large steps.
final class OutcomesWriter {
    private static final YearMonth LAST_IN_CAPITALS = YearMonth.of(2022, 6);
    private static final int REPEATED_ONE_IN = 25;
    private static final int WITHOUT_CRIME_ONE_IN = 50;
    private static final double GOLDEN_RATIO = 0.618_033_988_749_895;

    private final ForcePlaces places;
    private final PlaceFields fields;
    private final CrimeGenerator crimes;
    private final YearMonth oldest;
    private final OutcomeSequence history = new OutcomeSequence();

    /// @param oldest the first month of the archive: it holds no outcome of an older crime
    OutcomesWriter(ForcePlaces places, PlaceFields fields, CrimeGenerator crimes, YearMonth oldest) {
        this.places = places;
        this.fields = fields;
        this.crimes = crimes;
        this.oldest = oldest;
    }

    /// Neither British Transport Police nor Northern Ireland publishes outcomes.
    static boolean publishes(Force force) {
        return !force.isBritishTransportPolice() && force.hasUniqueIds();
    }

    void write(YearMonth month, CsvWriter out) throws IOException {
        byte[] force = Utf8.utf8("," + month + "," + places.force().name() + "," + places.force().name() + ",");
        boolean inCapitals = month.compareTo(LAST_IN_CAPITALS) <= 0;
        int first = Math.max(NationalSize.index(oldest), NationalSize.index(month) - OutcomeSequence.LONGEST_LAG);
        int last = Math.min(NationalSize.NEWEST_INDEX, NationalSize.index(month) - OutcomeSequence.SHORTEST_LAG);
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
                    writeSteps(crime, crimeMonth, NationalSize.index(month), place, inCapitals, force, out);
                }
            }
            pair += step - (pair >= pairs - step ? pairs : 0);
        }
    }

    private void writeSteps(long crime, int crimeMonth, int month, int place, boolean inCapitals, byte[] force,
            CsvWriter out) throws IOException {
        history.read(crime, crimeMonth);
        for (int i = 0; i < history.count(); i++) {
            if (crimeMonth + history.lag(i) == month) {
                long chance = RandomBits.mix(crime + i + 2);
                write(crime, history.text(i), place, inCapitals, force, out);
                if (RandomBits.below(chance, REPEATED_ONE_IN) == 0) {
                    write(crime, history.text(i), place, inCapitals, force, out);
                }
                if (RandomBits.below(chance << 32, WITHOUT_CRIME_ONE_IN) == 0) {
                    write(chance, history.text(i), place, inCapitals, force, out);
                }
            }
        }
    }

    private void write(long crime, String outcome, int place, boolean inCapitals, byte[] force, CsvWriter out)
            throws IOException {
        CrimeGenerator.appendId(out, crime);
        out.text(force);
        fields.appendToOutcomes(out, place, inCapitals);
        out.ascii(outcome).endRow();
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
