package peel.server.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of a file that a request selects with the header `Range` (RFC 9110, 14.2).
public sealed interface ByteRange {
    /// The whole file: there is no header, or it has another unit than bytes.
    record Whole() implements ByteRange {}

    /// A part that is not empty.
    ///
    /// @param first the offset of its first byte
    /// @param length how many bytes it has
    record Part(long first, long length) implements ByteRange {}

    /// The header is malformed, has several ranges, or selects nothing.
    record None() implements ByteRange {}

    /// Reads the header. Several ranges are not served, since a short request could select the file many times.
    ///
    /// @param header its value; empty without one
    /// @param size the size of the file in bytes
    static ByteRange of(String header, long size) {
        String text = header.strip().toLowerCase(Locale.ROOT);
        int equals = text.indexOf('=');
        if (text.isEmpty() || equals >= 0 && !text.substring(0, equals).strip().equals(Forms.UNIT)) {
            return new Whole();
        }
        Matcher range = Forms.RANGE.matcher(text);
        if (!range.matches()) {
            return new None();
        }
        Optional<Long> from = number(range.group(1));
        Optional<Long> to = number(range.group(2));
        if (from.isPresent()) {
            long first = from.get();
            long last = Math.min(to.orElse(Long.MAX_VALUE), size - 1);
            return first <= last ? new Part(first, last - first + 1) : new None();
        }
        long length = Math.min(to.orElse(0L), size);
        return length > 0 ? new Part(size - length, length) : new None();
    }

    /// A number of any length; one that is too large for a file is the largest one.
    private static Optional<Long> number(String digits) {
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(digits.length() > Forms.MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }

    /// What the header looks like.
    final class Forms {
        private static final String UNIT = "bytes";
        private static final Pattern RANGE = Pattern.compile("bytes\\s*=\\s*(\\d*)-(\\d*)");
        private static final int MOST_DIGITS = 18;

        private Forms() {}
    }
}
