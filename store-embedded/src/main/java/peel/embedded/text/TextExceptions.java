package peel.embedded.text;

import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Column;

/// The rows of a segment whose text is not the one that most rows like it have. It is part of a file: one int (rows), then for
/// each row its number and the number of its text (two ints), sorted by row. Safe for several threads.
final class TextExceptions {
    /// What [#find] returns for a row that is none of them.
    static final int NONE = -1;

    private static final int ENTRY_BYTES = 8;

    private final Column column;
    private final long at;
    private final int size;

    /// @param at where it begins in the file
    TextExceptions(Column column, long at) {
        this.column = column;
        this.at = at + Integer.BYTES;
        this.size = column.readInt(at);
    }

    /// Where it ends in the file.
    long end() {
        return at + (long) ENTRY_BYTES * size;
    }

    /// The number of a row's text, or [#NONE].
    int find(int row) {
        if (size == 0) {
            return NONE;
        }
        int entry = BinarySearch.first(0, size, candidate -> row(candidate) >= row);
        return entry < size && row(entry) == row
                ? column.readInt(at + (long) ENTRY_BYTES * entry + Integer.BYTES)
                : NONE;
    }

    /// The first exceptional row that is not below a row, or [Integer#MAX_VALUE].
    int next(int row) {
        int entry = BinarySearch.first(0, size, candidate -> row(candidate) >= row);
        return entry < size ? row(entry) : Integer.MAX_VALUE;
    }

    private int row(int entry) {
        return column.readInt(at + (long) ENTRY_BYTES * entry);
    }
}
