package peel.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Percent-encoding of UTF-8 (RFC 3986): in queries and paths of requests, and in the names of files with recorded
/// responses.
public final class PercentCodec {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentCodec() {}

    /// Encodes any text, so that it can be part of the name of a file or of the path of a URL. Letters, digits and `-` stay,
    /// and a dot unless it is the first character, so that no text names the parent folder. `_` is encoded, because two of
    /// them separate the values in the name of a recorded response.
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b) || b == '.' && !encoded.isEmpty()) {
                encoded.append((char) b);
            } else {
                HEX.toHexDigits(encoded.append('%'), b);
            }
        }
        return encoded.toString();
    }

    /// The decoded text; empty if a percent sign is not followed by two hexadecimal digits. Bytes that are not UTF-8 become
    /// U+FFFD.
    ///
    /// @param plusIsSpace as in queries and forms, but not in paths
    public static Optional<String> decode(String text, boolean plusIsSpace) {
        if (text.indexOf('%') < 0) {
            return Optional.of(plusIsSpace ? text.replace('+', ' ') : text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                int value = valueAfter(bytes, i);
                if (value < 0) {
                    return Optional.empty();
                }
                decoded.write(value);
                i += 2;
            } else {
                decoded.write(plusIsSpace && bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return Optional.of(decoded.toString(StandardCharsets.UTF_8));
    }

    /// The decoded text; a percent sign that is not followed by two hexadecimal digits stays as it is.
    public static String decodeLeniently(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' ? valueAfter(bytes, i) : -1;
            decoded.write(value < 0 ? bytes[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /// The value of the two digits after a percent sign; negative if there are not two.
    private static int valueAfter(byte[] bytes, int percent) {
        return percent + 2 < bytes.length ? hex(bytes[percent + 1]) << 4 | hex(bytes[percent + 2]) : -1;
    }

    private static int hex(byte digit) {
        return Character.digit((char) digit, 16);
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-';
    }
}
