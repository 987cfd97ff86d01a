package peel.embedded.month;

import peel.model.Month;

/// A row of some month as one long, so that the id merge can sort it. Bits 48 to 55 and 57 are 0 unless [#withJoinFields] set
/// them.
///
/// | bits | content |
/// |---|---|
/// | 0 to 31 | the row's number in its segment |
/// | 32 to 47 | its month, see [#monthNumber] |
/// | 48 to 55 | its force |
/// | 56 | 1 for an outcome, 0 for a crime |
/// | 57 | 1 for an outcome that is part of the history of its crime only |
public final class RowId {
    /// No row.
    public static final long NONE = -1L;

    private static final int MONTH_BASE = 1900 * 12;
    private static final long OUTCOME = 1L << 56;
    private static final long HISTORY_ONLY = 1L << 57;

    /// The most rows of a segment, since [#stored] has 27 bits for them.
    public static final int MAX_ROWS = 1 << 27;

    private static final long STORED_NONE = (1L << 40) - 1;
    private static final long STORED_OUTCOME = MAX_ROWS;

    private RowId() {}

    /// The id in 40 bits, as files have it: 12 bits for the month, one for outcomes, 27 for the row.
    public static long stored(long id) {
        return id == NONE
                ? STORED_NONE
                : (long) monthNumber(id) << 28 | (isOutcome(id) ? STORED_OUTCOME : 0) | row(id);
    }

    /// The id that was stored: month, kind and row.
    public static long ofStored(long stored) {
        return stored == STORED_NONE
                ? NONE
                : ((stored & STORED_OUTCOME) != 0 ? OUTCOME : 0) | stored >>> 28 << 32 | stored & MAX_ROWS - 1;
    }

    /// The id with the fields that joins need, so that the row need not be read again.
    ///
    /// @param packed the [PackedRow] of the row
    public static long withJoinFields(long id, int packed) {
        return id | (long) PackedRow.force(packed) << 48 | (PackedRow.isHistoryOnly(packed) ? HISTORY_ONLY : 0);
    }

    /// The id of a row.
    public static long of(boolean isOutcome, Month month, int row) {
        return (isOutcome ? OUTCOME : 0) | (long) monthNumber(month) << 32 | row;
    }

    /// The id of a crime.
    static long ofCrime(int monthNumber, int row) {
        return (long) monthNumber << 32 | row;
    }

    /// Whether the row is an outcome.
    public static boolean isOutcome(long id) {
        return (id & OUTCOME) != 0;
    }

    /// Whether the row is an outcome that is part of the history of its crime only.
    public static boolean isHistoryOnly(long id) {
        return (id & HISTORY_ONLY) != 0;
    }

    /// The ordinal of the row's force.
    public static int force(long id) {
        return (int) (id >>> 48) & 0xFF;
    }

    /// The [#monthNumber] of the row's month.
    public static int monthNumber(long id) {
        return (int) (id >>> 32) & 0xFFFF;
    }

    /// The row's number in its segment.
    public static int row(long id) {
        return (int) id;
    }

    /// The months from 1900-01 on as numbers from 1 on, so that 0 in a column of shorts is no month.
    public static int monthNumber(Month month) {
        return month.index() - MONTH_BASE + 1;
    }

    /// The month of a [#monthNumber].
    public static Month month(int monthNumber) {
        return new Month(monthNumber - 1 + MONTH_BASE);
    }
}
