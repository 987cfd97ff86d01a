package peel.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Compares with the tables of RFC 1951, 3.2.5.
class DeflateSymbolsTest {
    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
            83,
            99, 115, 131, 163, 195, 227, 258};
    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
            769,
            1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

    @Test
    void everyLengthHasItsSymbolAndExtraBits() {
        for (int length = 3; length <= 258; length++) {
            assertThat(LENGTHS[DeflateSymbols.ofLength(length) - 257] + DeflateSymbols.lengthExtra(length))
                    .isEqualTo(length);
            assertThat(DeflateSymbols.lengthExtra(length)).isLessThan(1 << DeflateSymbols.lengthExtraBits(length));
        }
        assertThat(DeflateSymbols.ofLength(258)).isEqualTo(285);
        assertThat(DeflateSymbols.ofLength(257)).isEqualTo(284);
    }

    @Test
    void everyDistanceHasItsSymbolAndExtraBits() {
        for (int distance = 1; distance <= 32_768; distance++) {
            assertThat(DISTANCES[DeflateSymbols.ofDistance(distance)] + DeflateSymbols.distanceExtra(distance))
                    .isEqualTo(distance);
            assertThat(DeflateSymbols.distanceExtra(distance))
                    .isLessThan(1 << DeflateSymbols.distanceExtraBits(distance));
        }
    }

    @Test
    void aLongMatchIsDividedIntoLengthsThatHaveSymbols() {
        for (int length = 3; length < 2_000; length++) {
            int left = length;
            while (left > 0) {
                int part = DeflateSymbols.nextMatchLength(left);
                assertThat(part).as("of %d", length).isBetween(3, 258);
                left -= part;
            }
            assertThat(left).isZero();
        }
    }
}
