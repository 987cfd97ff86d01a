package peel.mirror;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the header `Retry-After`: seconds, or a date.
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /// The time to wait; empty for any other text.
    static Optional<Duration> parse(String text, Instant now) {
        String bare = text.strip();
        if (SECONDS.matcher(bare).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(bare)));
        }
        try {
            Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(bare, Instant::from);
            return Optional.of(until.isBefore(now) ? Duration.ZERO : Duration.between(now, until));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
