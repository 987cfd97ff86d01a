package peel.embedded.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import peel.testing.Seeds;

final class RadixSortTest {
    @Test
    void ordersLikeAStableSortOfUnsignedKeys() {
        Random random = Seeds.random("radix sort");
        for (int bits : new int[]{0, 1, 8, 20, 58, 64}) {
            for (int size : new int[]{0, 1, 2, 1000}) {
                long[] keys = new long[size];
                for (int i = 0; i < size; i++) {
                    keys[i] = bits == 0 ? 0 : random.nextLong() >>> Long.SIZE - bits;
                }
                int[] expected = IntStream.range(0, size).boxed()
                        .sorted(Comparator.comparing((Integer i) -> keys[i], Long::compareUnsigned))
                        .mapToInt(Integer::intValue).toArray();
                assertThat(RadixSort.sort(keys, size)).as("%d keys of %d bits", size, bits).containsExactly(expected);
            }
        }
    }
}
