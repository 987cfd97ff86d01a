package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.testing.Seeds;

class MortonTest {

    @Test
    void aKeyGivesBackItsPoint() {
        Random random = Seeds.random("MortonTest.aKeyGivesBackItsPoint");
        for (int i = 0; i < 100_000; i++) {
            int lat = random.nextInt(-90_000_000, 90_000_001);
            int lng = random.nextInt(-180_000_000, 180_000_001);
            long key = Morton.key(lat, lng);
            assertThat(key).isEqualTo(bitByBit(lat + 90_000_000L, lng + 180_000_000L));
            assertThat(Morton.latMicro(key)).isEqualTo(lat);
            assertThat(Morton.lngMicro(key)).isEqualTo(lng);
        }
    }

    @ParameterizedTest
    @CsvSource({"-90000000, -180000000, 0", "-90000000, -179999999, 1", "-89999999, -180000000, 2",
            "-89999999, -179999999, 3", "-89999998, -179999997, 13"})
    void theFirstKeysAreInTheSouthWest(int lat, int lng, long key) {
        assertThat(Morton.key(lat, lng)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"90000000, 180000000", "-90000000, 180000000", "90000000, -180000000", "0, 0"})
    void theEndsOfTheWorldHaveKeys(int lat, int lng) {
        long key = Morton.key(lat, lng);
        assertThat(key).isBetween(0L, (1L << 58) - 1);
        assertThat(Morton.latMicro(key)).isEqualTo(lat);
        assertThat(Morton.lngMicro(key)).isEqualTo(lng);
    }

    @ParameterizedTest
    @CsvSource({"90000001, 0", "-90000001, 0", "0, 180000001", "0, -180000001", "-2147483648, 0", "0, -2147483648"})
    void whatIsNoPointHasNoKey(int lat, int lng) {
        assertThatThrownBy(() -> Morton.key(lat, lng)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("latitude " + lat).hasMessageContaining("longitude " + lng);
    }

    private static long bitByBit(long lat, long lng) {
        long key = 0;
        for (int bit = 0; bit < 29; bit++) {
            key |= ((lng >> bit) & 1) << (2 * bit);
            key |= ((lat >> bit) & 1) << (2 * bit + 1);
        }
        return key;
    }
}
