package peel.embedded.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.storage.Column;
import peel.model.Month;

/// Joins near and far: what does not fit the short form is kept in the long one.
final class JoinColumnsTest {
    private static final Month MONTH = Month.of(2024, 1);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void nearJoinsTakeFiveBytesAndComeBack() throws IOException {
        check(new short[]{0, later(-64), later(0), later(190)}, new long[]{RowId.NONE, crime(0, 0), crime(254, 5),
                crime(-256, (1 << 23) - 1)}, 1 + 4 + 1 + 16);
    }

    @Test
    void farJoinsComeBackToo() throws IOException {
        check(new short[]{0, later(191)}, new long[]{crime(0, 1), crime(-257, 2)}, 1 + 4 + 1 + 10);
        check(new short[]{0, later(-65)}, new long[]{RowId.NONE, crime(255, 2)}, 1 + 4 + 1 + 10);
        check(new short[]{0}, new long[]{RowId.NONE, crime(0, 1 << 23), crime(5, RowId.MAX_ROWS - 1)},
                1 + 1 + 1 + 15);
    }

    private static short later(int months) {
        return (short) (RowId.monthNumber(MONTH) + months);
    }

    private static long crime(int monthsEarlier, int row) {
        return RowId.ofCrime(RowId.monthNumber(MONTH) - monthsEarlier, row);
    }

    private void check(short[] newest, long[] crimes, long bytes) throws IOException {
        try (Directory directory = Column.openFolder(folder)) {
            LastOutcomeMonthColumn.write(directory, "months", RowId.monthNumber(MONTH), newest);
            OutcomeCrimeColumn.write(directory, "crimes", RowId.monthNumber(MONTH), crimes);
            try (Column monthsColumn = Column.open(directory, "months");
                    Column crimesColumn = Column.open(directory, "crimes")) {
                assertThat(monthsColumn.length() + crimesColumn.length()).isEqualTo(bytes);
                LastOutcomeMonthColumn months = new LastOutcomeMonthColumn(monthsColumn, RowId.monthNumber(MONTH));
                for (int row = 0; row < newest.length; row++) {
                    assertThat(months.newestOutcome(row)).isEqualTo(newest[row]);
                }
                OutcomeCrimeColumn joined = new OutcomeCrimeColumn(crimesColumn, RowId.monthNumber(MONTH));
                for (int row = 0; row < crimes.length; row++) {
                    assertThat(joined.crimeOf(row)).isEqualTo(crimes[row]);
                }
            }
            directory.deleteFile("months");
            directory.deleteFile("crimes");
        }
    }
}
