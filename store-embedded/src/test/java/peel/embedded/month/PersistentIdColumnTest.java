package peel.embedded.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.testing.Seeds;

/// Ids of some rows, with blocks of 64 rows that are full, empty and cut off.
final class PersistentIdColumnTest {
    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 128, 1_000})
    void idsThatWereWrittenAreReadAndOthersAreMissing(int rows) throws IOException {
        Random random = Seeds.random("persistent ids of " + rows + " rows");
        for (int percent : new int[]{0, 1, 50, 100}) {
            long[][] ids = new long[rows][];
            boolean[] isKept = new boolean[rows];
            for (int row = 0; row < rows; row++) {
                ids[row] = random.longs(4).toArray();
                isKept[row] = random.nextInt(100) < percent;
            }
            check(ids, isKept);
        }
    }

    private void check(long[][] ids, boolean[] isKept) throws IOException {
        try (Directory directory = Column.openFolder(folder); Closer opened = new Closer()) {
            PersistentIdColumn.write(directory, "ids", (row, part) -> ids[row][part], ids.length, row -> isKept[row]);
            PersistentIdColumn column = PersistentIdColumn.open(directory, "ids", opened);
            for (int row = 0; row < ids.length; row++) {
                assertThat(column.isKept(row)).isEqualTo(isKept[row]);
                assertThat(column.hasId(row)).isEqualTo(isKept[row]);
                assertThat(column.find(row) >= 0).isEqualTo(isKept[row]);
                for (int part = 0; part < 4; part++) {
                    assertThat(column.idPart(row, part)).isEqualTo(isKept[row] ? ids[row][part] : 0);
                }
            }
            directory.deleteFile("ids");
        }
    }
}
