package peel.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// The data of the demo: a zip with an archive of an invented city and responses of the API about it. It is a resource that
/// the build makes (`peel.sample.DemoZip` in the module `sample-data`).
final class DemoZip {
    private static final String RESOURCE = "demo.zip";

    private DemoZip() {}

    /// Copies the zip to a file, in place of an older one.
    static void copyTo(Path file) throws IOException {
        try (InputStream zip = open()) {
            Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The checksum of the zip as eight hexadecimal digits.
    static String checksum() throws IOException {
        var crc = new CRC32();
        try (InputStream zip = new CheckedInputStream(open(), crc)) {
            zip.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static InputStream open() {
        return Objects.requireNonNull(DemoZip.class.getResourceAsStream(RESOURCE), RESOURCE);
    }
}
