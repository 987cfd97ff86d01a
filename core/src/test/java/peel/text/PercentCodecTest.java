package peel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PercentCodecTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "NC04", "a b", "..", ".x", "x.y", "a_b", "ä/ö?&=%41", "\u0000\u007f", "\ud83d\ude80"})
    void whatIsEncodedIsDecodedToTheSame(String text) {
        String encoded = PercentCodec.encode(text);
        assertThat(encoded).matches("(?!\\.)[-A-Za-z0-9.%]*");
        assertThat(PercentCodec.decode(encoded, false)).contains(text);
        assertThat(PercentCodec.decode(encoded, true)).contains(text);
        assertThat(PercentCodec.decodeLeniently(encoded)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a+b, a b, a+b", "%2B+%2b, + +, +++", "%C3%A4, ä, ä", "%ff, \ufffd, \ufffd"})
    void aPlusIsASpaceInQueriesAndFormsOnly(String text, String inQuery, String inPath) {
        assertThat(PercentCodec.decode(text, true)).contains(inQuery);
        assertThat(PercentCodec.decode(text, false)).contains(inPath);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%4g", "a%", "%%41"})
    void aPercentSignWithoutTwoDigitsIsAnErrorOrStaysAsItIs(String text) {
        assertThat(PercentCodec.decode(text, true)).isEqualTo(Optional.empty());
        assertThat(PercentCodec.decodeLeniently(text)).isEqualTo(text.replace("%41", "A"));
    }

    @Test
    void dotsThatNameTheParentFolderAreEncoded() {
        assertThat(PercentCodec.encode("..")).isEqualTo("%2E.");
    }
}
