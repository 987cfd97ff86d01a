package peel.embedded.filter;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import peel.embedded.month.PackedRow;

/// What the four bytes of a [PackedRow] mean for a query: whether the row is selected, and under which number it is counted. Each byte
/// has a table, and the sum of four entries decides, so that the loop over all rows of a month has one test, whatever the query is.
public final class RowCodes {
    /// Every row that is not selected has a negative number. Four of these still fit into a long.
    static final long REJECTED = Long.MIN_VALUE / 8;

    /// How many values a byte has.
    static final int VALUES = 256;

    private static final int BTP_FLAGS = PackedRow.flags(PackedRow.withBtp(0, true));

    private final long[] table = new long[4 * VALUES];

    /// A byte of a [PackedRow].
    public enum Field {
        /// The category of a crime, or an outcome.
        CATEGORY(0),
        /// The last outcome of a crime.
        OUTCOME(VALUES),
        /// The force.
        FORCE(2 * VALUES),
        /// The flags, see [PackedRow#flags].
        FLAGS(3 * VALUES);

        /// The entry of its value 0 in the table.
        private final int first;

        Field(int first) {
            this.first = first;
        }
    }

    /// Selects only rows whose field has one of some values.
    public void require(Field field, IntPredicate isAccepted) {
        int from = field.first;
        for (int value = 0; value < VALUES; value++) {
            if (!isAccepted.test(value)) {
                table[from + value] = REJECTED;
            }
        }
    }

    /// Adds to the number of selected rows what a value of a field contributes.
    ///
    /// @param code for each value, 0 or more
    public void add(Field field, IntToLongFunction code) {
        int from = field.first;
        for (int value = 0; value < VALUES; value++) {
            table[from + value] += table[from + value] < 0 ? 0 : code.applyAsLong(value);
        }
    }

    /// The number of a row, negative if it is not selected.
    ///
    /// @param packed the [PackedRow]
    public long of(int packed) {
        return table[PackedRow.category(packed)] + table[VALUES + PackedRow.outcome(packed)]
                + table[2 * VALUES + PackedRow.force(packed)] + table[3 * VALUES + PackedRow.flags(packed)];
    }

    /// Whether nothing but the category matters, or what an outcome is.
    public boolean isOfCategoryAlone() {
        return Arrays.stream(table, VALUES, 4 * VALUES).allMatch(code -> code == 0);
    }

    /// Whether all records are selected under the number 0, so that their rows need not be read.
    public boolean isConstant() {
        return Arrays.stream(table, 0, 3 * VALUES).allMatch(code -> code == 0) && table[3 * VALUES] == 0
                && table[3 * VALUES + BTP_FLAGS] == 0;
    }
}
