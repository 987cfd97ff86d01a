package peel.sample.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;

/// Texts as bytes.
public final class Utf8 {
    private Utf8() {}

    /// The bytes of a text.
    public static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    /// The bytes of each text.
    public static byte[][] utf8(List<String> texts) {
        return texts.stream().map(Utf8::utf8).toArray(byte[][]::new);
    }

    /// The bytes of each text in capitals.
    public static byte[][] capitals(List<String> texts) {
        return texts.stream().map(text -> utf8(text.toUpperCase(Locale.ROOT))).toArray(byte[][]::new);
    }
}
