package peel.opensearch.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.testing.Seeds;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

final class ByteSinkTest {
    private static final List<String> TEXTS = List.of("", "a", "Ffordd Tŷ'r-Felin", "\"a\\b\"", "\t\u0000\u001f/", "𝄞",
            "x".repeat(127), "x".repeat(128), "y".repeat(70_000), "é".repeat(64));

    @Test
    void numbersAndTextsComeBack() {
        Random random = Seeds.random("numbers and texts");
        for (int round = 0; round < 500; round++) {
            int number = random.nextInt() >>> random.nextInt(32);
            long bits = random.nextLong();
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            byte[] bytes = new ByteSink(1).putVarInt(number).putSigned(-number).putLong(bits).putText(text).put(255)
                    .toByteArray();
            ByteCursor in = new ByteCursor().over(bytes, 0, bytes.length);
            assertThat(in.getVarInt()).isEqualTo(number);
            assertThat(in.getSigned()).isEqualTo(-number);
            assertThat(in.getLong()).isEqualTo(bits);
            assertThat(in.getText()).isEqualTo(text);
            assertThat(in.get()).isEqualTo(255);
            assertThat(in.hasMore()).isFalse();
        }
    }

    @Test
    void base64IsThatOfJava() {
        Random random = Seeds.random("base64");
        for (int length = 0; length < 100; length++) {
            byte[] bytes = new byte[length + 2];
            random.nextBytes(bytes);
            byte[] expected = Base64.getEncoder().encode(java.util.Arrays.copyOfRange(bytes, 1, length + 1));
            assertThat(new ByteSink(1).base64(bytes, 1, length).toByteArray()).isEqualTo(expected);
        }
    }

    @Test
    void textsAreJson() {
        for (String text : TEXTS) {
            byte[] json = new ByteSink(1).jsonText(text).toByteArray();
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
                parser.nextToken();
                assertThat(parser.getString()).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void numbersAreDecimal(long number) {
        assertThat(new String(new ByteSink(1).decimal(number).toByteArray(), StandardCharsets.US_ASCII))
                .isEqualTo(Long.toString(number));
    }

    @Test
    void bytesThatEndEarlyAreRejected() {
        byte[] text = new ByteSink(1).putText("a text").toByteArray();
        for (int length = 0; length < text.length; length++) {
            ByteCursor in = new ByteCursor().over(text, 0, length);
            assertThatIllegalArgumentException().isThrownBy(in::getText);
        }
        byte[] endless = {-1, -1, -1, -1, -1, -1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByteCursor().over(endless, 0, endless.length).getVarInt());
        byte[] negativeLength = new ByteSink(1).putVarInt(-1).toByteArray();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByteCursor().over(negativeLength, 0, negativeLength.length).getText());
    }
}
