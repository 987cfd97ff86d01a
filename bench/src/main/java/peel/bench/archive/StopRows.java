package peel.bench.archive;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import peel.model.Month;

/// The stop-and-search files of one force, by date; latitudes come first here (docs/spec/archive.md#headers).
final class StopRows {
    static final String HEADER = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,"
            + "Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing";

    // Files go by local time: a summer month begins an hour before it does in universal time, in which dates are.
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'");
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter
            .ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'");
    private static final int MICROSECONDS_ONE_IN = 300;

    private final ForcePlaces places;
    private final int count;
    private final long seed;
    private final int percentWithoutPlace;
    private final boolean hasLegislation;
    private long bits;

    /// @param count stops a month
    StopRows(ForcePlaces places, int count, long seed) {
        this.places = places;
        this.count = count;
        this.seed = seed;
        String force = places.force().id();
        percentWithoutPlace = StopWords.percentWithoutPlace(force);
        hasLegislation = StopWords.hasLegislation(force);
    }

    void write(Month month, CsvBytes out) throws IOException {
        long start = startOf(month);
        double pause = (double) (startOf(month.plus(1)) - start) / count;
        bits = Mix.of(seed ^ places.number(0) * Mix.MONTH + month.index() * Mix.NUMBER);
        byte[][] outcomes = month.year() < 2018 ? StopWords.OUTCOMES_UNTIL_2017 : StopWords.OUTCOMES_FROM_2018;
        for (int i = 0; i < count; i++) {
            out.text(any(StopWords.TYPES)).comma();
            out.text(date(start + (long) (pause * (i + Mix.unit(next()))))).comma();
            out.text(any(StopWords.FLAGS)).comma().comma();
            place(out);
            out.text(any(StopWords.GENDERS)).comma().text(any(StopWords.AGES)).comma();
            out.text(any(StopWords.SELF_DEFINED)).comma().text(any(StopWords.OFFICER_DEFINED)).comma();
            if (hasLegislation) {
                out.text(any(StopWords.LEGISLATION));
            }
            out.comma().text(any(StopWords.OBJECTS)).comma().text(any(outcomes)).comma();
            out.text(any(StopWords.FLAGS)).comma().text(any(StopWords.FLAGS)).endRow();
        }
    }

    /// The busiest of a few places: people are stopped where crimes are.
    private void place(CsvBytes out) {
        if (Mix.below(next(), 100) < percentWithoutPlace) {
            out.comma().comma();
            return;
        }
        int place = Mix.below(next(), places.nowhere());
        for (int i = 0; i < 4; i++) {
            int other = Mix.below(next(), places.nowhere());
            place = places.crimes(other) > places.crimes(place) ? other : place;
        }
        out.degrees(places.latMicro(place)).comma().degrees(places.lngMicro(place)).comma();
    }

    private byte[] date(long millis) {
        boolean fine = Mix.below(next(), MICROSECONDS_ONE_IN) == 0;
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(millis, 1_000),
                (int) Math.floorMod(millis, 1_000L) * 1_000_000, ZoneOffset.UTC);
        return Texts.utf8((fine ? MICROSECONDS : SECONDS).format(time));
    }

    private static long startOf(Month month) {
        return YearMonth.of(month.year(), month.monthOfYear()).atDay(1).atStartOfDay(LOCAL).toInstant()
                .toEpochMilli();
    }

    private byte[] any(byte[][] choices) {
        return choices[Mix.below(next(), choices.length)];
    }

    private long next() {
        bits += Mix.PLACE;
        return Mix.of(bits);
    }
}
