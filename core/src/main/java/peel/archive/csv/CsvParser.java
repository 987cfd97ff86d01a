package peel.archive.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import peel.text.LogText;

/// Splits a CSV into rows and fields without making an object of any: the hot loop of a load, and long for that reason.
/// A row is one line; a quoted field never spans lines (docs/spec/archive.md#bytes-and-lines), so a quote left open
/// spoils its own line only. Eight bytes are looked at in one step; lines with quotes are then split byte by byte
/// ([QuotedFieldParser]).
///
/// Lines end as the layout says, the last one may lack its end, and a byte order mark is passed over. Empty lines at the end
/// are no rows, nor are lines of separators alone; one between rows is. Fields are numbered as the archive's columns
/// are, wherever the file has them.
public final class CsvParser {
    /// The longest line, in bytes.
    public static final int MAX_LINE = 64 << 10;

    private static final int CAPACITY = 256 << 10;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long QUOTES = 0x2222222222222222L;

    private final InputStream in;
    private final CsvLayout layout;
    private final byte separator;
    private final byte newline;
    private final int columns;
    private final boolean namesFiles;
    private final FieldOffsets fields;
    private final ColumnOrder order;
    private final FieldOffsets shown;
    private final byte[] bytes;

    private int limit;
    private boolean isEnd;
    private int next;
    private int lineStart;
    private int lineEnd;
    private long line;
    private long shownLine;
    private boolean hasQuote;
    private boolean hasNonAscii;
    private LineProblem problem = LineProblem.NONE;

    /// Starts before the first line.
    ///
    /// @param head the first bytes of the file, by which its layout was recognised
    /// @param in the bytes behind them; not closed here
    public CsvParser(byte[] head, InputStream in, CsvLayout layout) throws IOException {
        this.in = in;
        this.layout = layout;
        separator = (byte) layout.separator();
        newline = (byte) layout.lineEnd();
        columns = layout.fieldCount();
        namesFiles = layout.namesFiles();
        fields = new FieldOffsets(columns);
        order = new ColumnOrder(layout);
        shown = layout.isInOrder() ? fields : new FieldOffsets(layout.fields().size());
        // Eight bytes behind the end may be looked at, and unescaped fields are put behind those.
        bytes = new byte[CAPACITY + Long.BYTES + MAX_LINE];
        System.arraycopy(head, 0, bytes, 0, head.length);
        fill(head.length);
        next = limit >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
    }

    /// Goes to the next row; false after the last one.
    public boolean next() throws IOException {
        if (shownLine < line) {
            shownLine++;
            return true;
        }
        while (readLine()) {
            if (!isEmptyLine()) {
                shownLine++;
                return true;
            }
        }
        shownLine = line;
        return false;
    }

    /// Whether the line has nothing but separators and blanks. Usually the first or second byte decides.
    private boolean isEmptyLine() {
        int at = lineStart;
        while (at < lineEnd && (bytes[at] == separator || bytes[at] == ' ')) {
            at++;
        }
        return at == lineEnd;
    }

    /// Whether the row names the archive file that it comes from.
    public boolean namesFiles() {
        return namesFiles;
    }

    /// How the file is written.
    public CsvLayout layout() {
        return layout;
    }

    /// The number of the row's line, from 1.
    public long line() {
        return shownLine;
    }

    /// What keeps the row from having fields.
    public LineProblem problem() {
        return shownLine < line ? LineProblem.EMPTY_LINE : problem;
    }

    /// How many fields the row has, whatever the header has.
    public int fieldCount() {
        return shownLine < line ? 1 : fields.count();
    }

    /// What [#from] and [#to] point into.
    public byte[] bytes() {
        return bytes;
    }

    /// Where a field starts, quotes left out. Only for a row without a problem, or after [#evenOut].
    ///
    /// @param column the archive's number of the column, from 0
    public int from(int column) {
        return shown.from(column);
    }

    /// Where a field ends, not included.
    public int to(int column) {
        return shown.to(column);
    }

    /// Gives fields to a row of another count: those that it lacks at its end are blank, and those it has too many must be.
    /// False when they are not, or there are very many.
    public boolean evenOut() {
        int count = fields.count();
        if (problem != LineProblem.COLUMN_COUNT || count >= columns + FieldOffsets.SURPLUS) {
            return false;
        }
        for (int field = columns; field < count; field++) {
            if (!NullWords.isNull(bytes, fields.from(field), fields.to(field))) {
                return false;
            }
        }
        fields.addBlanks(columns);
        arrange();
        return true;
    }

    /// The start of the row as it is written.
    public String excerpt() {
        return shownLine < line ? "" : LogText.of(bytes, lineStart, lineEnd);
    }

    private boolean readLine() throws IOException {
        int start = next;
        while (true) {
            int end = scan(start);
            if (end >= 0) {
                next = end + 1;
                return accept(start, end);
            }
            if (isEnd) {
                next = limit;
                return start < limit && accept(start, limit);
            }
            if (limit - start > MAX_LINE) {
                return skipLongLine(start);
            }
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            fill(limit - start);
            start = 0;
        }
    }

    /// Finds the fields of a line and returns the position of its newline, or -1 if that has not been read yet.
    private int scan(int start) {
        fields.start(start);
        hasQuote = false;
        byte comma = separator;
        long commas = comma * EACH_BYTE;
        long newlines = newline * EACH_BYTE;
        long all = 0;
        for (int at = start; at < limit; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            all |= eight;
            long hits = matches(eight, commas) | matches(eight, newlines) | matches(eight, QUOTES);
            while (hits != 0) {
                int hit = at + (Long.numberOfTrailingZeros(hits) >>> 3);
                if (hit >= limit) {
                    break;
                }
                byte found = bytes[hit];
                if (found == comma) {
                    fields.comma(hit);
                } else if (found != '"') {
                    hasNonAscii = (all & ~LOW_BITS) != 0;
                    return hit;
                } else {
                    hasQuote = true;
                }
                hits &= hits - 1;
            }
        }
        hasNonAscii = (all & ~LOW_BITS) != 0;
        return -1;
    }

    /// The top bit of each of the eight bytes that equals the byte of the pattern, and no other bit.
    private static long matches(long eight, long pattern) {
        long x = eight ^ pattern;
        return ~((x & LOW_BITS) + LOW_BITS | x | LOW_BITS);
    }

    private boolean accept(int start, int end) {
        line++;
        lineStart = start;
        lineEnd = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        fields.end(lineEnd);
        problem = problemOfLine();
        if (problem == LineProblem.NONE) {
            arrange();
        }
        return true;
    }

    private void arrange() {
        if (shown != fields) {
            order.arrange(bytes, fields, shown);
        }
    }

    private LineProblem problemOfLine() {
        if (lineEnd - lineStart > MAX_LINE) {
            return LineProblem.LINE_TOO_LONG;
        }
        if (hasQuote && !QuotedFieldParser.split(bytes, lineStart, lineEnd, CAPACITY + Long.BYTES, layout, fields)) {
            return LineProblem.UNCLOSED_QUOTE;
        }
        // The flag may come from bytes beside the line, so only the check decides.
        if (hasNonAscii && !Utf8.isValid(bytes, lineStart, lineEnd)) {
            return LineProblem.NOT_UTF8;
        }
        return fields.count() == columns ? LineProblem.NONE : LineProblem.COLUMN_COUNT;
    }

    /// Passes over a line in bounded memory; of its bytes only the first stay, for the report.
    private boolean skipLongLine(int start) throws IOException {
        int kept = LogText.MAX_LENGTH + 1;
        System.arraycopy(bytes, start, bytes, 0, kept);
        line++;
        lineStart = 0;
        lineEnd = kept;
        problem = LineProblem.LINE_TOO_LONG;
        while (!isEnd) {
            fill(kept);
            for (int at = kept; at < limit; at++) {
                if (bytes[at] == newline) {
                    next = at + 1;
                    return true;
                }
            }
        }
        next = limit;
        return true;
    }

    private void fill(int from) throws IOException {
        int got = in.readNBytes(bytes, from, CAPACITY - from);
        limit = from + got;
        isEnd = limit < CAPACITY;
        next = from;
    }

    /// What a line can have wrong before any field is looked at.
    public enum LineProblem {
        NONE, EMPTY_LINE, COLUMN_COUNT, UNCLOSED_QUOTE, LINE_TOO_LONG, NOT_UTF8
    }
}
