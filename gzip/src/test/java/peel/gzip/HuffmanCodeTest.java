package peel.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuffmanCodeTest {
    @ParameterizedTest
    @ValueSource(ints = {7, 14, 15})
    void noWordIsTooLongHoweverUnlikeTheWeights(int longest) {
        int[] weights = new int[19];
        weights[1] = 1;
        for (int i = 2; i < weights.length; i++) {
            weights[i] = weights[i - 1] + weights[i - 2];
        }
        checkComplete(weights, longest);
    }

    @Test
    void everyWordIsUsed() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            int[] weights = new int[2 + random.nextInt(284)];
            weights[random.nextInt(weights.length / 2)] = 1;
            weights[weights.length - 1] = 1 + random.nextInt(1_000);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += random.nextInt(3) == 0 ? random.nextInt(1 << random.nextInt(20)) : 0;
            }
            checkComplete(weights, 14);
        }
    }

    @Test
    void oneSymbolHasOneBitAndNoneHasNone() {
        HuffmanCode one = HuffmanCode.of(new int[]{0, 0, 5, 0}, 15);
        assertThat(one.bits(2)).isOne();
        assertThat(one.used()).isEqualTo(3);
        assertThat(HuffmanCode.of(new int[30], 15).used()).isZero();
    }

    @Test
    void whatComesMoreOftenIsNoLonger() {
        HuffmanCode code = HuffmanCode.of(new int[]{9, 1, 4, 2, 0, 30}, 15);
        assertThat(new int[]{code.bits(5), code.bits(0), code.bits(2), code.bits(3), code.bits(1), code.bits(4)})
                .containsExactly(1, 2, 3, 4, 4, 0);
    }

    /// The words of a complete code fill all patterns of bits exactly.
    private static void checkComplete(int[] weights, int longest) {
        HuffmanCode code = HuffmanCode.of(weights, longest);
        long filled = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            assertThat(code.bits(symbol) > 0).isEqualTo(weights[symbol] > 0);
            assertThat(code.bits(symbol)).isLessThanOrEqualTo(longest);
            filled += weights[symbol] > 0 ? 1L << longest - code.bits(symbol) : 0;
        }
        assertThat(filled).isEqualTo(1L << longest);
    }
}
