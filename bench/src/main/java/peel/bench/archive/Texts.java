package peel.bench.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;

/// Texts as the bytes that files have.
final class Texts {
    private Texts() {}

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[][] utf8(List<String> texts) {
        return texts.stream().map(Texts::utf8).toArray(byte[][]::new);
    }

    static byte[][] capitals(List<String> texts) {
        return texts.stream().map(text -> utf8(text.toUpperCase(Locale.ROOT))).toArray(byte[][]::new);
    }

}
