package peel.mirror;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Percent-encodes any text, so that it can be part of the name of a file or of the path of a URL. Letters, digits and `-`
/// stay, and a dot unless it is the first character, so that no text names the parent folder. `_` is encoded, because two of
/// them separate the values in the name of a recorded response.
final class PercentEncoder {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoder() {}

    static String of(String text) {
        StringBuilder name = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b) || b == '.' && !name.isEmpty()) {
                name.append((char) b);
            } else {
                HEX.toHexDigits(name.append('%'), b);
            }
        }
        return name.toString();
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-';
    }
}
