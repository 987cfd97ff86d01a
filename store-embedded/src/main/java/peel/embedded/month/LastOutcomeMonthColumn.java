package peel.embedded.month;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;

/// For each crime of a month the month of its newest outcome. Nearly always that is less than 16 years after the crime and,
/// where ids are used again, less than 5 years before; then it takes one byte: the number of months from 65 months before the
/// crime, or 0 without an outcome. If one crime has an outcome further away, all take two bytes, the [RowId#monthNumber]. The
/// first byte of the file is the number of bytes for each.
final class LastOutcomeMonthColumn {
    private static final int MONTHS_BEFORE = 64;

    private final Column column;
    private final int month;
    private final boolean isNear;

    LastOutcomeMonthColumn(Column column, int month) {
        this.column = column;
        this.month = month;
        this.isNear = column.readByte(0) == 1;
    }

    static void write(Directory directory, String name, int month, short[] newest) throws IOException {
        boolean isNear = true;
        for (short outcome : newest) {
            isNear &= outcome == 0 || near(outcome, month) >= 1 && near(outcome, month) <= 255;
        }
        try (IndexOutput out = Column.create(directory, name)) {
            out.writeByte((byte) (isNear ? 1 : 2));
            for (short outcome : newest) {
                if (isNear) {
                    out.writeByte((byte) (outcome == 0 ? 0 : near(outcome, month)));
                } else {
                    out.writeShort(outcome);
                }
            }
            Column.finish(out);
        }
    }

    private static int near(short outcome, int month) {
        return outcome - month + MONTHS_BEFORE + 1;
    }

    int newestOutcome(int row) {
        if (isNear) {
            int later = column.readByte(1L + row) & 0xFF;
            return later == 0 ? 0 : month + later - MONTHS_BEFORE - 1;
        }
        return column.readShort(1 + 2L * row);
    }
}
