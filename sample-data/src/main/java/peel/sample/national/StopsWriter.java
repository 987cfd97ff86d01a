package peel.sample.national;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import peel.sample.format.CsvWriter;
import peel.sample.format.StopValues;
import peel.sample.format.Utf8;
import peel.sample.random.RandomBits;

/// The stop-and-search files of one force, by date; latitudes come first here (docs/spec/archive.md#headers).
final class StopsWriter {
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
    StopsWriter(ForcePlaces places, int count, long seed) {
        this.places = places;
        this.count = count;
        this.seed = seed;
        String force = places.force().id();
        percentWithoutPlace = NationalStopValues.percentWithoutPlace(force);
        hasLegislation = NationalStopValues.hasLegislation(force);
    }

    void write(YearMonth month, CsvWriter out) throws IOException {
        long start = startOf(month);
        double pause = (double) (startOf(month.plusMonths(1)) - start) / count;
        bits = RandomBits.mix(seed ^ places.number(0) * Salt.MONTH + NationalSize.index(month) * Salt.NUMBER);
        byte[][] outcomes = Utf8.utf8(StopValues.outcomes(month));
        byte[][] ethnicities = Utf8.utf8(StopValues.selfDefinedEthnicities(month));
        for (int i = 0; i < count; i++) {
            out.text(any(NationalStopValues.TYPES)).comma();
            out.text(date(start + (long) (pause * (i + RandomBits.unit(next()))))).comma();
            out.text(any(NationalStopValues.FLAGS)).comma().comma();
            place(out);
            out.text(any(NationalStopValues.GENDERS)).comma().text(any(NationalStopValues.AGE_RANGES)).comma();
            out.text(any(ethnicities)).comma().text(any(NationalStopValues.OFFICER_ETHNICITIES)).comma();
            if (hasLegislation) {
                out.text(any(NationalStopValues.LEGISLATION));
            }
            out.comma().text(any(NationalStopValues.OBJECTS)).comma().text(any(outcomes)).comma();
            out.text(any(NationalStopValues.FLAGS)).comma().text(any(NationalStopValues.FLAGS)).endRow();
        }
    }

    /// The busiest of a few places: people are stopped where crimes are.
    private void place(CsvWriter out) {
        if (RandomBits.below(next(), 100) < percentWithoutPlace) {
            out.comma().comma();
            return;
        }
        int place = RandomBits.below(next(), places.nowhere());
        for (int i = 0; i < 4; i++) {
            int other = RandomBits.below(next(), places.nowhere());
            place = places.crimes(other) > places.crimes(place) ? other : place;
        }
        out.degrees(places.latMicro(place)).comma().degrees(places.lngMicro(place)).comma();
    }

    private byte[] date(long millis) {
        boolean fine = RandomBits.below(next(), MICROSECONDS_ONE_IN) == 0;
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(millis, 1_000),
                (int) Math.floorMod(millis, 1_000L) * 1_000_000, ZoneOffset.UTC);
        return Utf8.utf8((fine ? MICROSECONDS : SECONDS).format(time));
    }

    private static long startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(LOCAL).toInstant()
                .toEpochMilli();
    }

    private byte[] any(byte[][] choices) {
        return choices[RandomBits.below(next(), choices.length)];
    }

    private long next() {
        bits += Salt.PLACE;
        return RandomBits.mix(bits);
    }
}
