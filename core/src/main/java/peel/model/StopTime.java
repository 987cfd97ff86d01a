package peel.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a stop was made, in UTC as the archive and the API write it: `2018-06-06T12:20:00+00:00`, or with six decimals of
/// a second, `2018-06-06T12:20:00.123000+00:00` (FACTS 5). Both forms come back as they were read.
///
/// @param epochMicros microseconds since 1970-01-01T00:00Z
public record StopTime(long epochMicros) implements Comparable<StopTime> {
    private static final Pattern FORM = Pattern
            .compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d{6}))?\\+00:00");
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final long MICROS = 1_000_000;

    /// Reads one of the two forms. Empty for any other text, for a time that is none, and for six zeros as decimals, which
    /// nobody writes and which would not come back.
    public static Optional<StopTime> parse(CharSequence text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2);
        long micros = decimals == null ? 0 : Long.parseLong(decimals);
        if (decimals != null && micros == 0) {
            return Optional.empty();
        }
        try {
            long seconds = LocalDateTime.parse(matcher.group(1)).toEpochSecond(ZoneOffset.UTC);
            StopTime time = new StopTime(seconds * MICROS + micros);
            int year = time.inUtc().getYear();
            return year < 1900 || year > 2199 ? Optional.empty() : Optional.of(time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The month by the clocks of the United Kingdom, by which stops are published: in summer the first hour of a month
    /// is, in UTC, still of the month before (SPEC 2).
    public Month month() {
        ZonedDateTime local = instant().atZone(UNITED_KINGDOM);
        return Month.of(local.getYear(), local.getMonthValue());
    }

    @Override
    public int compareTo(StopTime other) {
        return Long.compare(epochMicros, other.epochMicros);
    }

    /// The text that [#parse] reads.
    @Override
    public String toString() {
        long micros = Math.floorMod(epochMicros, MICROS);
        String decimals = micros == 0 ? "" : "." + Long.toString(MICROS + micros).substring(1);
        return SECONDS.format(inUtc()) + decimals + "+00:00";
    }

    private Instant instant() {
        return Instant.ofEpochSecond(Math.floorDiv(epochMicros, MICROS));
    }

    private LocalDateTime inUtc() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }
}
