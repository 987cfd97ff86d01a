package peel.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import peel.text.LogText;

/// One line for each record: time with its offset, level, logger, message; then the stack trace where there is one. All are in one
/// language, bounded, and without control characters, whatever a client or a library put into them.
final class LogFormatter extends Formatter {
    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_TRACE = 16_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord entry) {
        StringBuilder text = new StringBuilder(160)
                .append(TIME.format(Instant.ofEpochMilli(entry.getMillis()))).append(' ')
                .append(level(entry.getLevel())).append(' ').append(String.valueOf(entry.getLoggerName())).append(": ");
        append(text, String.valueOf(formatMessage(entry)), LONGEST_MESSAGE, false);
        text.append(System.lineSeparator());
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            append(text, trace(thrown), LONGEST_TRACE, true);
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String level(@Nullable Level level) {
        return level == null ? "INFO" : level.getName();
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString().stripTrailing();
    }

    private static void append(StringBuilder text, String message, int most, boolean keepsLines) {
        int end = Math.min(message.length(), most);
        for (int i = 0; i < end; i++) {
            char c = message.charAt(i);
            boolean isKept = keepsLines && (c == '\n' || c == '\r' || c == '\t');
            if (isKept || !LogText.isUnsafe(c)) {
                text.append(c);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        if (end < message.length()) {
            text.append("... (").append(message.length()).append(" characters)");
        }
    }
}
