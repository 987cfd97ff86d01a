package peel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import peel.bench.process.Programs;

/// Identifies a build of Peel, so that no build is measured with data that another one loaded.
final class Fingerprint {
    private static final int DIGITS = 12;

    private Fingerprint() {}

    /// A checksum of the jar; the number of this process if Peel is taken from the class path.
    static String of(Programs programs) throws IOException {
        Optional<Path> jar = programs.jar();
        if (jar.isEmpty()) {
            return "process" + ProcessHandle.current().pid();
        }
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar.get()));
            return HexFormat.of().formatHex(sha).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
