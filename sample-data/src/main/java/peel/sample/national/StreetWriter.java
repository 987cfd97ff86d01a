package peel.sample.national;

import java.io.IOException;
import java.time.YearMonth;
import peel.sample.format.CrimeType;
import peel.sample.format.CsvWriter;
import peel.sample.format.Utf8;
import peel.sample.random.RandomBits;

/// The street files of one force: by LSOA, those without one last (docs/spec/archive.md#row-order). Not for several
/// threads.
final class StreetWriter {
    // 0.5 % of ids are there twice in a file: the same row, another type, or the next place
    // (docs/spec/archive.md#crime-ids).
    private static final int REPEATED_ONE_IN = 200;

    private final ForcePlaces places;
    private final PlaceFields fields;
    private final CrimeGenerator crimes;
    private final OutcomeSequence history = new OutcomeSequence();
    private final boolean publishesOutcomes;
    private int joinless;

    StreetWriter(ForcePlaces places, PlaceFields fields, CrimeGenerator crimes) {
        this.places = places;
        this.fields = fields;
        this.crimes = crimes;
        publishesOutcomes = OutcomesWriter.publishes(places.force());
    }

    void write(YearMonth month, CsvWriter out) throws IOException {
        byte[] force = Utf8.utf8("," + month + "," + places.force().name() + "," + places.force().name() + ",");
        joinless = 0;
        for (int place = 0; place <= places.nowhere(); place++) {
            long placeMonth = crimes.placeMonth(place, NationalSize.index(month));
            for (int left = crimes.count(place, placeMonth); left > 0; left--) {
                long crime = crimes.crime(placeMonth, left);
                CrimeType type = crimes.type(crime);
                write(crime, type, place, month, force, out);
                long chance = RandomBits.mix(crime + 1);
                if (RandomBits.below(chance, REPEATED_ONE_IN) == 0 && crimes.hasId(type)) {
                    repeat(crime, type, chance, place, month, force, out);
                }
            }
        }
    }

    private void repeat(long crime, CrimeType type, long chance, int place, YearMonth month, byte[] force,
            CsvWriter out)
            throws IOException {
        switch ((int) (chance & 7)) {
            case 0 -> write(crime, type, place, month, force, out);
            case 1, 2 -> write(crime, crimes.anyWithId(chance << 16), place, month, force, out);
            default -> write(crime, type, Math.min(place + 1, places.nowhere()), month, force, out);
        }
    }

    private void write(long crime, CrimeType type, int place, YearMonth month, byte[] force, CsvWriter out)
            throws IOException {
        boolean hasId = crimes.hasId(type);
        if (hasId) {
            // Northern Ireland gives the same ids to other crimes month after month
            // (docs/spec/archive.md#crime-ids-of-northern-ireland).
            CrimeGenerator.appendId(out, places.force().hasUniqueIds() ? crime : RandomBits.mix(++joinless));
        }
        out.text(force);
        fields.appendToStreet(out, place);
        out.ascii(type.text()).comma();
        if (hasId && publishesOutcomes) {
            history.read(crime, NationalSize.index(month));
            out.ascii(history.last(NationalSize.index(month)));
        }
        out.comma().endRow();
    }
}
