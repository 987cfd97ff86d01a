package peel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.model.Month;
import peel.testing.Seeds;

/// Rows are texts here.
class RowSpoolTest {
    private static final Month JANUARY = Month.of(2024, 1);
    private static final int ROW = 1000;
    private static final int ROWS_OF_A_BLOCK = RowSpool.BLOCK_BYTES / ROW;

    @TempDir
    Path folder = Path.of("");

    @Test
    void rowsComeBackByMonthInTheirOrder() throws IOException {
        Random random = Seeds.random("RowSpoolTest");
        Map<Month, List<String>> written = new HashMap<>();
        try (RowSpool spool = new RowSpool(folder)) {
            for (int row = 0; row < 2000; row++) {
                Month month = JANUARY.plus(random.nextInt(5));
                String text = row + "x".repeat(random.nextInt(2 * ROW));
                spool.row(month).writeUTF(text);
                written.computeIfAbsent(month, _ -> new ArrayList<>()).add(text);
            }
            assertThat(spool.fileBytes()).isGreaterThan(1_000_000);
            for (Map.Entry<Month, List<String>> month : written.entrySet()) {
                assertThat(rows(spool, month.getKey())).isEqualTo(month.getValue());
            }
            assertThat(rows(spool, JANUARY.plus(5))).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMonthOfLessThanABlockMakesNoFile() throws IOException {
        try (RowSpool spool = new RowSpool(folder)) {
            for (int month = 0; month < UndatedFiles.MAX_MONTHS; month++) {
                write(spool, JANUARY.plus(month), ROWS_OF_A_BLOCK);
            }
            assertThat(spool.fileBytes()).isZero();
            assertThat(folder).isEmptyDirectory();
            write(spool, JANUARY, 2);
            assertThat(spool.fileBytes()).isBetween((long) RowSpool.BLOCK_BYTES, (long) RowSpool.BLOCK_BYTES + ROW);
            assertThat(rows(spool, JANUARY)).hasSize(ROWS_OF_A_BLOCK + 2);
        }
    }

    @Test
    void aRowMayBeLongerThanABlock() throws IOException {
        String row = "y".repeat(2 * RowSpool.BLOCK_BYTES);
        try (RowSpool spool = new RowSpool(folder)) {
            for (int i = 0; i < 3; i++) {
                spool.row(JANUARY).writeUTF(row);
            }
            assertThat(rows(spool, JANUARY)).isEqualTo(Collections.nCopies(3, row));
        }
    }

    private static void write(RowSpool spool, Month month, int rows) throws IOException {
        for (int row = 0; row < rows; row++) {
            spool.row(month).writeUTF("z".repeat(ROW - 2));
        }
    }

    private static List<String> rows(RowSpool spool, Month month) throws IOException {
        List<String> rows = new ArrayList<>();
        try (DataInputStream in = spool.rows(month)) {
            while (true) {
                rows.add(in.readUTF());
            }
        } catch (EOFException e) {
            return rows;
        }
    }
}
