package peel.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When a stop was made, in UTC as the archive and the API write it: `2018-06-06T12:20:00+00:00`, or with six decimals of
/// a second, `2018-06-06T12:20:00.123000+00:00` (docs/spec/archive.md#stop-times). Both forms come back as they were
/// read.
///
/// @param epochMicros microseconds since 1970-01-01T00:00Z
public record StopTime(long epochMicros) implements Comparable<StopTime> {
    /// The two forms, with a 9 for every digit.
    private static final String WITHOUT_DECIMALS = "9999-99-99T99:99:99+00:00";
    private static final String WITH_DECIMALS = "9999-99-99T99:99:99.999999+00:00";

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final long MICROS = 1_000_000;

    /// Reads one of the two forms. Empty for any other text, for a time that does not exist, and for six zeros as decimals, which
    /// nobody writes and which would not come back.
    public static Optional<StopTime> parse(CharSequence text) {
        if (!hasForm(text)) {
            return Optional.empty();
        }
        int micros = text.length() == WITH_DECIMALS.length() ? number(text, 20, 26) : -1;
        int year = number(text, 0, 4);
        if (micros == 0 || year < 1900 || year > 2199) {
            return Optional.empty();
        }
        try {
            long seconds = LocalDateTime.of(year, number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                    number(text, 14, 16), number(text, 17, 19)).toEpochSecond(ZoneOffset.UTC);
            return Optional.of(new StopTime(seconds * MICROS + Math.max(0, micros)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasForm(CharSequence text) {
        String form = text.length() == WITH_DECIMALS.length() ? WITH_DECIMALS : WITHOUT_DECIMALS;
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char at = text.charAt(i);
            if (form.charAt(i) == '9' ? at < '0' || at > '9' : at != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The number of the digits in `[from, to)`.
    private static int number(CharSequence text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /// The month by the clocks of the United Kingdom, by which stops are published: in summer the first hour of a month
    /// is, in UTC, still of the month before (docs/spec/api.md#stop-record).
    public Month month() {
        ZonedDateTime local = instant().atZone(UNITED_KINGDOM);
        return Month.of(local.getYear(), local.getMonthValue());
    }

    /// The hour by the clocks of the United Kingdom, 0 to 23.
    public int hour() {
        return instant().atZone(UNITED_KINGDOM).getHour();
    }

    @Override
    public int compareTo(StopTime other) {
        return Long.compare(epochMicros, other.epochMicros);
    }

    /// The text that [#parse] reads, made by digits: every stop of an answer shows one.
    @Override
    public String toString() {
        LocalDateTime time = inUtc();
        StringBuilder text = new StringBuilder(32).append(time.getYear());
        append(text, '-', time.getMonthValue());
        append(text, '-', time.getDayOfMonth());
        append(text, 'T', time.getHour());
        append(text, ':', time.getMinute());
        append(text, ':', time.getSecond());
        long micros = Math.floorMod(epochMicros, MICROS);
        if (micros > 0) {
            text.append('.').append(Long.toString(MICROS + micros), 1, 7);
        }
        return text.append("+00:00").toString();
    }

    private static void append(StringBuilder text, char before, int twoDigits) {
        text.append(before).append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(Math.floorDiv(epochMicros, MICROS));
    }

    private LocalDateTime inUtc() {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(epochMicros, MICROS), 0, ZoneOffset.UTC);
    }
}
