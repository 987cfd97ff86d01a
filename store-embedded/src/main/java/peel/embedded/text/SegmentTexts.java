package peel.embedded.text;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Column;
import peel.embedded.text.RowTexts.CodeTexts;

/// The texts of the rows of a segment, by number. Rows of a row range mostly have the same location and LSOA, and rows of the same
/// force, category or outcome the same other texts; so those are stored once for the range or the code, and other texts of
/// single rows as exceptions. The file is the [RangeTexts]; then for each [StoredText] that depends on a code one int (codes) and
/// an int for each code; then for each [StoredText] its [TextExceptions]. Safe for several threads.
public final class SegmentTexts implements Closeable {
    private final Column column;
    private final RangeTexts ranges;
    private final Map<StoredText, int[]> byCode = new EnumMap<>(StoredText.class);
    private final Map<StoredText, TextExceptions> exceptions = new EnumMap<>(StoredText.class);
    private final TextExceptions lsoaExceptions;

    private SegmentTexts(Column column) {
        this.column = column;
        this.ranges = new RangeTexts(column);
        long at = ranges.end();
        for (StoredText text : StoredText.values()) {
            if (!text.isOfRange()) {
                int[] numbers = new int[column.readInt(at)];
                for (int code = 0; code < numbers.length; code++) {
                    numbers[code] = column.readInt(at + Integer.BYTES * (code + 1L));
                }
                byCode.put(text, numbers);
                at += Integer.BYTES * (numbers.length + 1L);
            }
        }
        for (StoredText text : StoredText.values()) {
            TextExceptions rows = new TextExceptions(column, at);
            exceptions.put(text, rows);
            at = rows.end();
        }
        lsoaExceptions = exceptions(StoredText.LSOA);
    }

    /// Opens a file that [SegmentTextsWriter] wrote.
    public static SegmentTexts open(Directory directory, String name) throws IOException {
        return new SegmentTexts(Column.open(directory, name));
    }

    private TextExceptions exceptions(StoredText text) {
        TextExceptions rows = exceptions.get(text);
        if (rows == null) {
            throw new IllegalStateException("no exceptions of " + text);
        }
        return rows;
    }

    /// The number of the LSOA that the rows of a range have, but those with an exception.
    public int lsoaOfRange(int range) {
        return ranges.lsoa(range);
    }

    /// The first row, not below the given one, that has another LSOA than its range, or [Integer#MAX_VALUE].
    public int nextLsoaException(int row) {
        return lsoaExceptions.next(row);
    }

    /// The number of a row's text: of an LSOA in the [LsoaDictionary], of another one in the [TextDictionary].
    ///
    /// @param range the range of the row
    /// @param code see [TextRows#code]
    public int number(StoredText text, int row, int range, int code) {
        int exception = exceptions(text).find(row);
        if (exception != TextExceptions.NONE) {
            return exception;
        }
        return switch (text) {
            case LOCATION -> ranges.location(range);
            case LSOA -> ranges.lsoa(range);
            case REPORTED_BY, FALLS_WITHIN, CRIME_TYPE, OUTCOME, CONTEXT -> ofCode(text, code);
        };
    }

    private int ofCode(StoredText text, int code) {
        int[] numbers = byCode.get(text);
        return numbers != null && code < numbers.length ? numbers[code] : 0;
    }

    /// The codes on which the texts of a row depend.
    @FunctionalInterface
    public interface Codes {
        /// See [TextRows#code].
        int of(StoredText text);
    }

    /// All texts of a row.
    ///
    /// @param range the range of the row
    public RowTexts texts(int row, int range, Codes codes) {
        return new RowTexts(number(StoredText.LOCATION, row, range, 0), number(StoredText.LSOA, row, range, 0),
                new CodeTexts(number(StoredText.REPORTED_BY, row, range, codes.of(StoredText.REPORTED_BY)),
                        number(StoredText.FALLS_WITHIN, row, range, codes.of(StoredText.FALLS_WITHIN)),
                        number(StoredText.CRIME_TYPE, row, range, codes.of(StoredText.CRIME_TYPE)),
                        number(StoredText.OUTCOME, row, range, codes.of(StoredText.OUTCOME)),
                        number(StoredText.CONTEXT, row, range, codes.of(StoredText.CONTEXT))));
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
