package peel.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.testing.Seeds;

class HuffmanCodeTest {
    @ParameterizedTest
    @ValueSource(ints = {7, 14, 15})
    void noCodewordIsTooLongHoweverUnequalTheFrequencies(int maxLength) {
        int[] frequencies = new int[19];
        frequencies[1] = 1;
        for (int i = 2; i < frequencies.length; i++) {
            frequencies[i] = frequencies[i - 1] + frequencies[i - 2];
        }
        checkComplete(frequencies, maxLength);
    }

    @Test
    void everyCodewordIsUsed() {
        Random random = Seeds.random("HuffmanCodeTest");
        for (int round = 0; round < 1_000; round++) {
            int[] frequencies = new int[2 + random.nextInt(284)];
            frequencies[random.nextInt(frequencies.length / 2)] = 1;
            frequencies[frequencies.length - 1] = 1 + random.nextInt(1_000);
            for (int i = 0; i < frequencies.length; i++) {
                frequencies[i] += random.nextInt(3) == 0 ? random.nextInt(1 << random.nextInt(20)) : 0;
            }
            checkComplete(frequencies, 14);
        }
    }

    @Test
    void aCodeOfOneSymbolHasOneBitAndAnEmptyOneHasNoCodeword() {
        HuffmanCode one = HuffmanCode.of(new int[]{0, 0, 5, 0}, 15);
        assertThat(one.bits(2)).isOne();
        assertThat(one.used()).isEqualTo(3);
        assertThat(HuffmanCode.of(new int[30], 15).used()).isZero();
    }

    @Test
    void moreFrequentSymbolsHaveShorterCodewords() {
        HuffmanCode code = HuffmanCode.of(new int[]{9, 1, 4, 2, 0, 30}, 15);
        assertThat(new int[]{code.bits(5), code.bits(0), code.bits(2), code.bits(3), code.bits(1), code.bits(4)})
                .containsExactly(1, 2, 3, 4, 4, 0);
    }

    /// The codewords of a complete code use up all patterns of bits exactly.
    private static void checkComplete(int[] frequencies, int maxLength) {
        HuffmanCode code = HuffmanCode.of(frequencies, maxLength);
        long filled = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            assertThat(code.bits(symbol) > 0).isEqualTo(frequencies[symbol] > 0);
            assertThat(code.bits(symbol)).isLessThanOrEqualTo(maxLength);
            filled += frequencies[symbol] > 0 ? 1L << maxLength - code.bits(symbol) : 0;
        }
        assertThat(filled).isEqualTo(1L << maxLength);
    }
}
