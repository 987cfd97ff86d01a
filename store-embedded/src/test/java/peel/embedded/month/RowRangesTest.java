package peel.embedded.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.storage.Column;
import peel.geo.SortedKeySearch;
import peel.model.Force;
import peel.testing.Seeds;

/// Row ranges against a map, with keys near each other and as far apart as keys can be.
final class RowRangesTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void whatWasWrittenIsFoundAndNothingElse() throws IOException {
        Random random = Seeds.random("row ranges");
        for (int rows : new int[]{0, 1, 31, 32, 33, 64, 5_000}) {
            for (long bound : new long[]{2, 300, 70_000, 1L << 40, 1L << 60}) {
                long[] keys = random.longs(rows, 0, bound).sorted().toArray();
                if (rows > 40) {
                    Arrays.fill(keys, rows - 4, rows, GroupKey.unplaced(Force.UNKNOWN));
                }
                check(keys, random, bound);
            }
        }
    }

    private void check(long[] keys, Random random, long bound) throws IOException {
        TreeMap<Long, int[]> expected = new TreeMap<>();
        for (int row = 0; row < keys.length; row++) {
            int first = row;
            expected.computeIfAbsent(keys[row], _ -> new int[]{first, first})[1] = row + 1;
        }
        try (Directory directory = Column.openFolder(folder)) {
            RowRangesWriter.write(directory, "test.ranges", keys, keys.length);
            try (RowRanges ranges = RowRanges.open(directory, "test.ranges")) {
                assertThat(ranges.size()).isEqualTo(expected.size());
                assertThat(ranges.rows()).isEqualTo(keys.length);
                int range = 0;
                for (Map.Entry<Long, int[]> entry : expected.entrySet()) {
                    long key = entry.getKey();
                    int[] rows = entry.getValue();
                    assertThat(ranges.key(range)).isEqualTo(key);
                    assertThat(ranges.find(key)).isEqualTo(range);
                    assertThat(ranges.start(range)).isEqualTo(rows[0]);
                    assertThat(ranges.start(range + 1)).isEqualTo(rows[1]);
                    assertThat(ranges.rangeOf(rows[0])).isEqualTo(range);
                    assertThat(ranges.rangeOf(rows[1] - 1)).isEqualTo(range);
                    range++;
                }
                checkWalk(ranges, random);
                checkSeeker(ranges, expected, random.longs(500, 0, bound).sorted().toArray());
                checkSeeker(ranges, expected, expected.keySet().stream().mapToLong(Long::longValue).toArray());
            }
            directory.deleteFile("test.ranges");
        }
    }

    private static void checkWalk(RowRanges ranges, Random random) {
        RowRangeWalk walk = new RowRangeWalk(ranges);
        for (int range = 0; range < ranges.size(); range++) {
            if (range == 0 || random.nextInt(20) == 0) {
                walk.moveTo(range);
            } else {
                walk.next();
            }
            assertThat(walk.key()).isEqualTo(ranges.key(range));
            assertThat(walk.from()).isEqualTo(ranges.start(range));
            assertThat(walk.to()).isEqualTo(ranges.start(range + 1));
        }
    }

    private static void checkSeeker(RowRanges ranges, Map<Long, int[]> expected, long[] asked) {
        if (ranges.size() == 0) {
            assertThat(ranges.find(7)).isNegative();
            return;
        }
        RowRangeCursor seeker = new RowRangeCursor(ranges);
        RowRangeCursor bounds = new RowRangeCursor(ranges);
        for (long key : asked) {
            int[] rows = expected.getOrDefault(key, new int[0]);
            assertThat(ranges.find(key) >= 0).isEqualTo(rows.length > 0);
            assertThat(bounds.firstAtLeast(key))
                    .isEqualTo(SortedKeySearch.firstAtLeast(ranges, key, 0, ranges.size()));
            assertThat(seeker.seek(key)).isEqualTo(rows.length > 0);
            if (rows.length > 0) {
                assertThat(new int[]{seeker.from(), seeker.to()}).isEqualTo(rows);
            }
        }
    }
}
