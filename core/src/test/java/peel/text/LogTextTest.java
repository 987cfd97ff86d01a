package peel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {
    @Test
    void plainTextStays() {
        assertThat(LogText.of("On or near Ŷ Street")).isEqualTo("On or near Ŷ Street");
    }

    @Test
    void linesStayOne() {
        assertThat(LogText.of("a\tb\r\nc")).isEqualTo("a\\tb\\r\\nc");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x1b, 0x7f, 0x85, 0x2028, 0x2029, 0x202e, 0x200b})
    void controlAndInvisibleCharactersAreEscaped(int c) {
        assertThat(LogText.plain("a" + (char) c + "b")).isEqualTo(String.format("a\\u%04xb", c));
    }

    @Test
    void atMost240CharactersAreShown() {
        assertThat(LogText.of("x".repeat(240))).isEqualTo("x".repeat(240));
        assertThat(LogText.of("x".repeat(241))).isEqualTo("x".repeat(240) + "...");
        assertThat(LogText.plain("x".repeat(241))).isEqualTo("x".repeat(241));
    }

    @Test
    void bytesThatAreNotUtf8ShowAsTheReplacementCharacter() {
        byte[] bytes = "ab£c".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(LogText.of(bytes, 1, bytes.length)).isEqualTo("b\ufffdc");
    }
}
