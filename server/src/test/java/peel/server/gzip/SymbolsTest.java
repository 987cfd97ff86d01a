package peel.server.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The tables of RFC 1951, 3.2.5, as they stand there.
class SymbolsTest {
    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
            83,
            99, 115, 131, 163, 195, 227, 258};
    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
            769,
            1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

    @Test
    void everyLengthIsSpelt() {
        for (int length = 3; length <= 258; length++) {
            assertThat(LENGTHS[Symbols.ofLength(length) - 257] + Symbols.lengthRest(length)).isEqualTo(length);
            assertThat(Symbols.lengthRest(length)).isLessThan(1 << Symbols.lengthBits(length));
        }
        assertThat(Symbols.ofLength(258)).isEqualTo(285);
        assertThat(Symbols.ofLength(257)).isEqualTo(284);
    }

    @Test
    void everyDistanceIsSpelt() {
        for (int distance = 1; distance <= 32_768; distance++) {
            assertThat(DISTANCES[Symbols.ofDistance(distance)] + Symbols.distanceRest(distance)).isEqualTo(distance);
            assertThat(Symbols.distanceRest(distance)).isLessThan(1 << Symbols.distanceBits(distance));
        }
    }

    @Test
    void aLongRepeatIsSaidInStepsThatCanBeSpelt() {
        for (int length = 3; length < 2_000; length++) {
            int left = length;
            while (left > 0) {
                int step = Symbols.step(left);
                assertThat(step).as("of %d", length).isBetween(3, 258);
                left -= step;
            }
            assertThat(left).isZero();
        }
    }
}
