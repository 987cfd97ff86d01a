package peel.embedded.month;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;

/// For each outcome of a month its crime. Nearly always the crime is less than 21 years older or, where ids are used again,
/// newer, and among the first 8 million of its month; then it takes four bytes: 23 bits for its row, 9 for how many months older
/// it is, plus 256. If one outcome has another crime, all take five bytes, see [RowId#stored]. The first byte of the file is the
/// number of bytes for each.
final class OutcomeCrimeColumn {
    private static final int NONE = -1;
    private static final int ROW_BITS = 23;
    private static final int MONTHS_AFTER = 256;
    private static final int MAX_MONTHS = 510;
    private static final int NEAR_ROWS = 1 << ROW_BITS;

    private final Column column;
    private final int month;
    private final boolean isNear;

    OutcomeCrimeColumn(Column column, int month) {
        this.column = column;
        this.month = month;
        this.isNear = column.readByte(0) == 4;
    }

    static void write(Directory directory, String name, int month, long[] crimes) throws IOException {
        boolean isNear = true;
        for (long crime : crimes) {
            isNear &= crime == RowId.NONE || isNear(crime, month);
        }
        try (IndexOutput out = Column.create(directory, name)) {
            out.writeByte((byte) (isNear ? 4 : 5));
            for (long crime : crimes) {
                if (isNear) {
                    out.writeInt(crime == RowId.NONE
                            ? NONE
                            : earlier(crime, month) << ROW_BITS | RowId.row(crime));
                } else {
                    long stored = RowId.stored(crime);
                    out.writeInt((int) stored);
                    out.writeByte((byte) (stored >>> Integer.SIZE));
                }
            }
            Column.finish(out);
        }
    }

    private static boolean isNear(long crime, int month) {
        int earlier = earlier(crime, month);
        return earlier >= 0 && earlier <= MAX_MONTHS && RowId.row(crime) < NEAR_ROWS;
    }

    private static int earlier(long crime, int month) {
        return month - RowId.monthNumber(crime) + MONTHS_AFTER;
    }

    /// The [RowId] of a row's crime, or [RowId#NONE].
    long crimeOf(int row) {
        if (isNear) {
            int near = column.readInt(1 + 4L * row);
            return near == NONE
                    ? RowId.NONE
                    : RowId.ofCrime(month + MONTHS_AFTER - (near >>> ROW_BITS), near & NEAR_ROWS - 1);
        }
        long at = 1 + 5L * row;
        return RowId.ofStored(column.readInt(at) & 0xFFFFFFFFL | (column.readByte(at + 4) & 0xFFL) << Integer.SIZE);
    }
}
