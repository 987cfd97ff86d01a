package peel.archive.format;

import java.nio.charset.StandardCharsets;
import peel.archive.csv.Utf8;

/// The first characters of a file that may be text.
final class TextStart {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextStart() {}

    /// The start of a file as UTF-8, without a byte-order mark and white space before it.
    ///
    /// @param maxBytes how many bytes are looked at
    static String of(byte[] start, int maxBytes) {
        String text = new String(start, 0, Math.min(start.length, maxBytes), StandardCharsets.UTF_8);
        return (text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text).stripLeading();
    }

    /// Whether it is text in UTF-8: no control characters but those of lines and tabs, and none but UTF-8 in the first line.
    /// Later lines are not looked at for that, since single rows with other bytes are rejected by themselves.
    ///
    /// @param maxBytes how many bytes are looked at; a start of so many may end within a character
    static boolean isText(byte[] start, int maxBytes) {
        for (byte b : start) {
            boolean isBlank = b == '\t' || b == '\r' || b == '\n';
            if (b >= 0 && b < ' ' && !isBlank || b == 0x7f) {
                return false;
            }
        }
        int end = 0;
        while (end < start.length && start[end] != '\n') {
            end++;
        }
        return Utf8.isValid(start, 0, end) || end == maxBytes && isValidUpToACut(start);
    }

    private static boolean isValidUpToACut(byte[] start) {
        for (int cut = 1; cut <= Math.min(3, start.length); cut++) {
            if (start[start.length - cut] < 0 && Utf8.isValid(start, 0, start.length - cut)) {
                return true;
            }
        }
        return false;
    }
}
