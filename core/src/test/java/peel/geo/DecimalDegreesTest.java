package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.testing.Seeds;

class DecimalDegreesTest {
    private static final BigDecimal NOISE = new BigDecimal("0.001");

    /// Random numbers in every form, held against exact decimals.
    @Test
    void agreesWithExactDecimals() {
        Random random = Seeds.random("DecimalDegreesTest.agreesWithExactDecimals");
        for (int round = 0; round < 200_000; round++) {
            String text = text(random);
            assertThat(parse(text)).as("%s", text).isEqualTo(exact(new BigDecimal(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ",", "-", "+", "e5", "1e", "1e+", "1e5.0", "1.2.3", "1,234,5", "--1", "+-1",
            "0x1",
            "1f", "NaN", "Infinity", "1 2", "1_0", "\u0661", "1000", "-1e3", "1e99999999999999999999"})
    void refusesWhatIsNotANumberOrTooLarge(String text) {
        assertThat(parse(text)).isEqualTo(MicroDegrees.INVALID);
    }

    /// A million digits at every place where a number may have them.
    @ParameterizedTest
    @ValueSource(strings = {"#", "#x", "0.#", "0.#x", "1e#", "1e-#x", "-#.#e#x", "1.#.", " #"})
    void takesLinearTime(String form) {
        String text = form.replace("#", "0".repeat(500_000) + "1".repeat(500_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> parse(text));
    }

    private static int parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DecimalDegrees.parse(bytes, 0, bytes.length);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
        if (random.nextBoolean()) {
            BigDecimal micro = BigDecimal.valueOf(random.nextInt(-200_000_000, 200_000_000), 6);
            BigDecimal noise = BigDecimal.valueOf(random.nextInt(-3, 4), random.nextInt(8, 20));
            BigDecimal sum = micro.add(noise).abs();
            return text.append(random.nextBoolean() ? sum.toPlainString() : sum.toString()).toString();
        }
        digits(text, 1 + random.nextInt(4), random);
        text.append('.');
        digits(text, random.nextInt(12), random);
        return random.nextBoolean()
                ? text.toString()
                : text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(-12, 4)).toString();
    }

    private static void digits(StringBuilder text, int count, Random random) {
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
    }

    private static int exact(BigDecimal degrees) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return MicroDegrees.INVALID;
        }
        BigDecimal micro = degrees.movePointRight(6);
        BigDecimal rounded = micro.setScale(0, RoundingMode.HALF_UP);
        return micro.subtract(rounded).abs().compareTo(NOISE) > 0
                ? DecimalDegrees.TOO_PRECISE
                : rounded.intValueExact();
    }
}
