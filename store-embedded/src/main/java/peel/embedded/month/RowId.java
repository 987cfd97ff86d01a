package peel.embedded.month;

import peel.model.Month;

/// A row of some month, as one long, so that the id merge can sort it.
///
/// | bits | what |
/// |---|---|
/// | 0 to 31 | the row's number in its section |
/// | 32 to 47 | its month, counted from 1900-01 |
/// | 48 to 55 | its force, where it is known |
/// | 56 | 1 for an outcome, 0 for a crime |
/// | 57 | 1 for an outcome that shows only in the history of its crime, where it is known |
public final class RowId {
    /// No row.
    public static final long NONE = -1L;

    private static final int MONTH_BASE = 1900 * 12;
    private static final long OUTCOME = 1L << 56;
    private static final long HISTORY_ONLY = 1L << 57;

    /// The most rows that a section may have for [#stored].
    public static final int MAX_ROWS = 1 << 27;

    private static final long STORED_NONE = (1L << 40) - 1;
    private static final long STORED_OUTCOME = MAX_ROWS;

    private RowId() {}

    /// The reference in 40 bits, as files keep it: 12 bits for the month, one for outcomes, 27 for the row.
    public static long stored(long ref) {
        return ref == NONE
                ? STORED_NONE
                : (long) monthNumber(ref) << 28 | (isOutcome(ref) ? STORED_OUTCOME : 0) | row(ref);
    }

    /// The reference that was stored; more than month, kind and row is not known.
    public static long ofStored(long stored) {
        return stored == STORED_NONE
                ? NONE
                : ((stored & STORED_OUTCOME) != 0 ? OUTCOME : 0) | stored >>> 28 << 32 | stored & MAX_ROWS - 1;
    }

    /// The reference with what joining needs to know of the row, so that it need not be read.
    ///
    /// @param packed the [PackedRow]
    public static long withFacts(long ref, int packed) {
        return ref | (long) PackedRow.force(packed) << 48 | (PackedRow.isHistoryOnly(packed) ? HISTORY_ONLY : 0);
    }

    public static long of(boolean isOutcome, Month month, int row) {
        return (isOutcome ? OUTCOME : 0) | (long) monthNumber(month) << 32 | row;
    }

    /// A crime by its month's number.
    static long ofCrime(int monthNumber, int row) {
        return (long) monthNumber << 32 | row;
    }

    public static boolean isOutcome(long ref) {
        return (ref & OUTCOME) != 0;
    }

    public static boolean isHistoryOnly(long ref) {
        return (ref & HISTORY_ONLY) != 0;
    }

    public static int force(long ref) {
        return (int) (ref >>> 48) & 0xFF;
    }

    public static int monthNumber(long ref) {
        return (int) (ref >>> 32) & 0xFFFF;
    }

    public static int row(long ref) {
        return (int) ref;
    }

    /// Months as 1 to 3,600, so that 0 can mean none in a column of shorts.
    public static int monthNumber(Month month) {
        return month.index() - MONTH_BASE + 1;
    }

    public static Month month(int monthNumber) {
        return new Month(monthNumber - 1 + MONTH_BASE);
    }
}
