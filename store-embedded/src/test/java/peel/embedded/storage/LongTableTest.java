package peel.embedded.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.testing.Seeds;

final class LongTableTest {
    @Test
    void everyKeyHasADenseNumberOfItsOwn() {
        Random random = Seeds.random("LongTableTest");
        for (int bound : new int[]{1, 50, 100_000, Integer.MAX_VALUE}) {
            long[] held = {0};
            LongTable table = new LongTable(bytes -> held[0] += bytes);
            Map<Long, Integer> expected = new HashMap<>();
            for (int i = 0; i < 50_000; i++) {
                long key = random.nextInt(4) == 0 ? (long) random.nextInt(bound) << 32 : random.nextInt(bound) - 1L;
                assertThat(table.number(key)).isEqualTo(expected.computeIfAbsent(key, _ -> expected.size()));
            }
            assertThat(table.size()).isEqualTo(expected.size());
            expected.forEach((key, number) -> assertThat(table.key(number)).isEqualTo(key));
            assertThat(held[0]).as("bytes").isBetween(16L * table.size(), 16L * Math.max(64, 2 * table.size()));
        }
    }
}
