package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.testing.Seeds;

class MicroDegreesTest {

    @ParameterizedTest
    @CsvSource({"-1.143042, -1143042", "0.000014, 14", "-0.000014, -14", "52.64395, 52643950", "52.643950, 52643950",
            "52, 52000000", "+52.5, 52500000", "-0.000000, 0", "0, 0", "180, 180000000", "-180.000000, -180000000",
            "052.1, 52100000", "52.6439500, 52643950", "52.6439500000000000000000000, 52643950",
            "999.999999, 999999999"})
    void readsTheTextOfACoordinate(String text, int micro) {
        assertThat(MicroDegrees.parse(text)).isEqualTo(micro);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", ".", "-.", "1.", ".5", "-.5", "1234", "0001", "52.6439501", "52.64395000001",
            "1e2", "1.0e-5", "NaN", "Infinity", " 1.5", "1.5 ", "1,5", "1.2.3", "--1", "+-1", "1-", "1.-5", "0x1", "1f",
            "\u0661\u0662", "1.\u00b2"})
    void answersInvalidForAnythingElse(String text) {
        assertThat(MicroDegrees.parse(text)).isEqualTo(MicroDegrees.INVALID);
    }

    @Test
    void readsOnlyTheGivenPartOfTheBytes() {
        byte[] row = "id,-0.143042,51.5,".getBytes(StandardCharsets.US_ASCII);
        assertThat(MicroDegrees.parse(row, 3, 12)).isEqualTo(-143_042);
        assertThat(MicroDegrees.parse(row, 13, 17)).isEqualTo(51_500_000);
        assertThat(MicroDegrees.parse(row, 17, 17)).isEqualTo(MicroDegrees.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"-14, -0.000014", "14, 0.000014", "0, 0.000000", "52643950, 52.643950", "-1143042, -1.143042",
            "-999999, -0.999999", "180000000, 180.000000", "-180000000, -180.000000", "9999999, 9.999999",
            "10000000, 10.000000", "2147483647, 2147.483647", "-2147483648, -2147.483648"})
    void writesSixDecimals(int micro, String text) {
        assertThat(MicroDegrees.format(micro)).isEqualTo(text);
    }

    @Test
    void appendsWithoutTouchingTheBytesAround() {
        byte[] line = "[..............]".getBytes(StandardCharsets.US_ASCII);
        assertThat(MicroDegrees.append(line, 1, -1_143_042)).isEqualTo(10);
        assertThat(new String(line, StandardCharsets.US_ASCII)).isEqualTo("[-1.143042.....]");
    }

    @Test
    void writtenTextReadsBackAsTheSameNumber() {
        Random random = Seeds.random("MicroDegreesTest.writtenTextReadsBackAsTheSameNumber");
        for (int i = 0; i < 100_000; i++) {
            int micro = random.nextInt(-999_999_999, 1_000_000_000) >> random.nextInt(30);
            String text = MicroDegrees.format(micro);
            assertThat(MicroDegrees.parse(text)).isEqualTo(micro);
            assertThat(text).isEqualTo(BigDecimal.valueOf(micro, 6).toPlainString());
            assertThat(MicroDegrees.toDegrees(micro)).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @CsvSource({"90000000, true, true", "-90000000, true, true", "90000001, false, true", "-90000001, false, true",
            "180000000, false, true", "-180000000, false, true", "180000001, false, false", "-180000001, false, false",
            "-2147483648, false, false"})
    void knowsWhatALatitudeAndALongitudeCanBe(int micro, boolean latitude, boolean longitude) {
        assertThat(MicroDegrees.isLatitude(micro)).isEqualTo(latitude);
        assertThat(MicroDegrees.isLongitude(micro)).isEqualTo(longitude);
    }
}
