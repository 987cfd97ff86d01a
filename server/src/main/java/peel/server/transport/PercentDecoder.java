package peel.server.transport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Decodes percent-encoded text. Bytes that are not UTF-8 become U+FFFD, which no parameter allows.
public final class PercentDecoder {
    private PercentDecoder() {}

    /// The decoded text; empty if a percent sign is not followed by two hexadecimal digits.
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
                int value = i + 2 < bytes.length ? hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]) : -1;
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

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
