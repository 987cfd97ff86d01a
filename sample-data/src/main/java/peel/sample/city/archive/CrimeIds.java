package peel.sample.city.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Crime ids: 64 lower-case hexadecimal digits, as the forces' files have them. Not thread-safe.
///
/// A crime is kept as its number, and its id is made only when a row is written.
final class CrimeIds {
    /// The number of a crime that was given no id; its text is empty.
    static final long NONE = 0;

    private final MessageDigest sha256;
    private long newest = NONE;

    CrimeIds() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime must offer SHA-256", e);
        }
    }

    /// The number of one more crime.
    long next() {
        return ++newest;
    }

    String text(long number) {
        if (number == NONE) {
            return "";
        }
        return HexFormat.of().formatHex(sha256.digest(("peel demo crime " + number).getBytes(US_ASCII)));
    }
}
