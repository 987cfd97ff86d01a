package peel.text;

import java.nio.charset.StandardCharsets;

/// A piece of a file, fit for one line of a report: bounded, and without control characters and invisible ones.
public final class LogText {
    /// The most bytes or characters that are shown.
    public static final int MAX_LENGTH = 240;

    private LogText() {}

    /// The start of some bytes; what is not UTF-8 shows as the replacement character.
    public static String of(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + MAX_LENGTH + 1);
        return of(new String(bytes, from, end - from, StandardCharsets.UTF_8));
    }

    /// The start of a text: at most 240 characters of it, control characters escaped.
    public static String of(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), MAX_LENGTH) + 16);
        int end = Math.min(text.length(), MAX_LENGTH);
        for (int i = 0; i < end; i++) {
            append(out, text.charAt(i));
        }
        return end < text.length() ? out.append("...").toString() : out.toString();
    }

    /// Control characters, separators of lines, and invisible ones that turn the direction of the text after them.
    public static boolean isUnsafe(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029'
                || Character.getType(c) == Character.FORMAT;
    }

    /// A whole text, control characters and invisible ones escaped.
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            case '\n' -> out.append("\\n");
            default -> {
                if (isUnsafe(c)) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
