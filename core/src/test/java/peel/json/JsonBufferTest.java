package peel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.model.Month;
import peel.testing.Seeds;

/// Numbers, months and ids as bytes, against the JDK's way to write them.
class JsonBufferTest {

    @Test
    void numbersOfEveryLength() {
        for (long power = 1; power <= Integer.MAX_VALUE; power *= 10) {
            for (long value = Math.max(power - 2, 0); value <= power + 2; value++) {
                assertNumber((int) value);
            }
        }
        assertNumber(Integer.MAX_VALUE);
        assertNumber(-1);
        assertNumber(Integer.MIN_VALUE);
    }

    @Test
    void anyNumbers() {
        Random random = Seeds.random("JsonBufferTest.anyNumbers");
        for (int i = 0; i < 100_000; i++) {
            assertNumber(random.nextInt() >> random.nextInt(32));
        }
    }

    @Test
    void everyMonth() {
        for (int year = 1900; year < 2200; year++) {
            for (int monthOfYear = 1; monthOfYear <= 12; monthOfYear++) {
                Month month = Month.of(year, monthOfYear);
                assertThat(new JsonBuffer(0).month(month).raw('"').toString()).isEqualTo(month + "\"");
            }
        }
    }

    @Test
    void anyHexadecimalDigits() {
        Random random = Seeds.random("JsonBufferTest.anyHexadecimalDigits");
        for (int i = 0; i < 100_000; i++) {
            long word = random.nextLong() >> random.nextInt(64);
            assertThat(new JsonBuffer(0).hex(word).toString()).isEqualTo(HexFormat.of().toHexDigits(word));
        }
    }

    @Test
    void growsWhereverADigitComes() {
        for (int before = 0; before < 128; before++) {
            JsonBuffer json = new JsonBuffer(64).raw("x".repeat(before)).number(1_234_567_890)
                    .month(Month.of(2024, 2)).hex(0xABCDEFL);
            assertThat(json.toString())
                    .isEqualTo("x".repeat(before) + "1234567890" + "2024-02" + "0000000000abcdef");
        }
    }

    private static void assertNumber(int value) {
        assertThat(new JsonBuffer(0).number(value).toString()).isEqualTo(Integer.toString(value));
    }
}
