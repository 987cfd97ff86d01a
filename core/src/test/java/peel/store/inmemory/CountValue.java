package peel.store.inmemory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import peel.geo.WebMercator;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.query.Place;

/// The value of one dimension that a record counts under.
///
/// @param text the value; empty for none
/// @param number orders values whose order is not that of their characters, else 0
record CountValue(Optional<String> text, long number) implements Comparable<CountValue> {
    private static final CountValue NONE = new CountValue(Optional.empty(), Long.MAX_VALUE);
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final Comparator<CountValue> IN_ORDER = Comparator.comparing((CountValue value) -> value.text
            .isEmpty())
            .thenComparingLong(CountValue::number).thenComparing(value -> value.text.orElse(""));

    static CountValue of(InMemoryRelease release, LocatedRecord row, Dimension dimension, CountBy by) {
        return switch (dimension) {
            case MONTH -> numbered(row.month().toString(), row.month().index());
            case YEAR -> numbered(String.valueOf(row.month().year()), row.month().year());
            case CATEGORY -> category(row).map(category -> numbered(category.slug(), category.ordinal())).orElse(NONE);
            case OUTCOME -> outcome(row, release.vocabulary());
            case FORCE -> row.force().id().isEmpty() ? NONE : numbered(row.force().id(), row.force().ordinal());
            case LSOA -> text(FilterMatch.lsoaCode(row));
            case PLACE -> row.place().map(place -> numbered(String.valueOf(place.id()), place.id())).orElse(NONE);
            case NEIGHBOURHOOD -> row.place()
                    .flatMap(place -> release.neighbourhoodAt(place.latMicro() / 1e6, place.lngMicro() / 1e6))
                    .map(id -> text(id.toString())).orElse(NONE);
            case CELL -> row.place().map(place -> cell(place, by.cellZoom())).orElse(NONE);
            case TYPE -> row.isBritishTransportPolice() ? numbered("btp", 1) : numbered("force", 0);
            case OBJECT, LEGISLATION, GENDER, AGE_RANGE, ETHNICITY, SELF_DEFINED_ETHNICITY, STOP_TYPE -> text(stop(row)
                    .text(dimension.stopText().orElseThrow()).orElse(""));
            case HOUR -> hour(stop(row));
        };
    }

    private static CountValue text(String text) {
        return text.isEmpty() ? NONE : new CountValue(Optional.of(text), 0);
    }

    private static CountValue numbered(String text, long number) {
        return new CountValue(Optional.of(text), number);
    }

    private static StopRecord stop(LocatedRecord row) {
        return (StopRecord) row;
    }

    private static Optional<CrimeCategory> category(LocatedRecord row) {
        return switch (row) {
            case CrimeRecord crime -> Optional.of(crime.category());
            case OutcomeRecord outcome -> outcome.heldCrime().map(CrimeRecord::category);
            case StopRecord _ -> Optional.empty();
        };
    }

    private static CountValue outcome(LocatedRecord row, Vocabulary words) {
        return switch (row) {
            case CrimeRecord crime -> outcome(crime.outcome(), words);
            case OutcomeRecord outcome -> outcome(outcome.category(), words);
            case StopRecord stop -> text(stop.outcome().id());
        };
    }

    /// Outcomes that differ in their text alone count as one, the first of them.
    private static CountValue outcome(OutcomeCategory outcome, Vocabulary words) {
        return words.outcomes().stream().filter(word -> !word.isNone() && word.code().equals(outcome.code()))
                .findFirst().map(word -> numbered(word.code(), word.ordinal())).orElse(NONE);
    }

    private static CountValue cell(Place place, int zoom) {
        int x = WebMercator.x(place.lngMicro(), zoom);
        int y = WebMercator.y(place.latMicro(), zoom);
        return numbered(zoom + "/" + x + "/" + y, (long) x << 32 | y);
    }

    private static CountValue hour(StopRecord stop) {
        Instant time = Instant.ofEpochSecond(Math.floorDiv(stop.time().epochMicros(), 1_000_000L));
        int hour = time.atZone(UNITED_KINGDOM).getHour();
        return numbered(String.valueOf(hour), hour);
    }

    @Override
    public int compareTo(CountValue other) {
        return IN_ORDER.compare(this, other);
    }
}
