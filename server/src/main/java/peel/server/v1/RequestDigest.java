package peel.server.v1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// A digest of what a request states, which is different for different requests. The parts are added with their lengths, so that no
/// two lists of parts look alike.
final class RequestDigest {
    private static final int TEXT_BYTES = 10;

    private final MessageDigest digest;

    RequestDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    RequestDigest add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
        return this;
    }

    RequestDigest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds names and values, sorted by name.
    RequestDigest add(Map<String, String> parts) {
        new TreeMap<>(parts).forEach((name, value) -> add(name).add(value));
        return this;
    }

    /// The digest as a number; nothing can be added afterwards.
    long number() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /// The digest as a short text; nothing can be added afterwards.
    String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, TEXT_BYTES);
    }
}
