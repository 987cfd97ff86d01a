package peel.bench.archive;

import java.io.IOException;
import peel.model.Month;

/// The street files of one force: by LSOA, those without one last (docs/spec/archive.md#row-order). Not for several
/// threads.
final class StreetRows {
    static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,Crime type,Last outcome category,Context";

    // 0.5 % of ids are there twice in a file: the same row, another type, or the next place
    // (docs/spec/archive.md#crime-ids).
    private static final int REPEATED_ONE_IN = 200;

    private final ForcePlaces places;
    private final PlaceFields fields;
    private final Crimes crimes;
    private final CaseHistory history = new CaseHistory();
    private final boolean publishesOutcomes;
    private int joinless;

    StreetRows(ForcePlaces places, PlaceFields fields, Crimes crimes) {
        this.places = places;
        this.fields = fields;
        this.crimes = crimes;
        publishesOutcomes = OutcomeRows.publishes(places.force());
    }

    void write(Month month, CsvBytes out) throws IOException {
        byte[] force = Texts.utf8("," + month + "," + places.force().name() + "," + places.force().name() + ",");
        joinless = 0;
        for (int place = 0; place <= places.nowhere(); place++) {
            long placeMonth = crimes.placeMonth(place, month.index());
            for (int left = crimes.count(place, placeMonth); left > 0; left--) {
                long crime = crimes.crime(placeMonth, left);
                int type = crimes.type(crime);
                write(crime, type, place, month, force, out);
                long chance = Mix.of(crime + 1);
                if (Mix.below(chance, REPEATED_ONE_IN) == 0 && crimes.hasId(type)) {
                    repeat(crime, type, chance, place, month, force, out);
                }
            }
        }
    }

    private void repeat(long crime, int type, long chance, int place, Month month, byte[] force, CsvBytes out)
            throws IOException {
        switch ((int) (chance & 7)) {
            case 0 -> write(crime, type, place, month, force, out);
            case 1, 2 -> write(crime, crimes.anyCrime(chance << 16), place, month, force, out);
            default -> write(crime, type, Math.min(place + 1, places.nowhere()), month, force, out);
        }
    }

    private void write(long crime, int type, int place, Month month, byte[] force, CsvBytes out) throws IOException {
        boolean hasId = crimes.hasId(type);
        if (hasId) {
            // Northern Ireland gives the same ids to other crimes month after month
            // (docs/spec/archive.md#crime-ids-of-northern-ireland).
            Crimes.appendId(out, places.force().hasJoinableIds() ? crime : Mix.of(++joinless));
        }
        out.text(force);
        fields.appendToStreet(out, place);
        out.text(crimes.typeText(type)).comma();
        if (hasId && publishesOutcomes) {
            history.read(crime, month.index());
            out.text(history.last(month.index()));
        }
        out.comma().endRow();
    }
}
