package peel.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.Deflater;
import peel.sample.city.CitySize;
import peel.sample.city.archive.CityArchive;
import peel.sample.city.response.DocumentedResponses;
import peel.sample.city.response.ReferenceResponses;
import peel.sample.format.ArchiveTarget;
import peel.sample.format.ZipTarget;

/// The zip that `peel demo` loads: the archive of an invented city and responses of the API about it. The build writes it;
/// the product has the zip among its resources and not the code that makes it.
public final class DemoZip {
    private DemoZip() {}

    /// Writes the zip to the path that is the only argument.
    public static void main(String[] arguments) throws IOException {
        writeTo(Path.of(arguments[0]));
    }

    /// Writes the zip. Its files always have the same bytes.
    ///
    /// @param zip the file to create or replace; its folder is created if it is missing
    /// @throws IOException if it cannot be written
    public static void writeTo(Path zip) throws IOException {
        Files.createDirectories(Objects.requireNonNull(zip.toAbsolutePath().getParent()));
        try (ArchiveTarget target = new ZipTarget(zip, Deflater.BEST_COMPRESSION)) {
            CityArchive.writeTo(target, CitySize.DEMO);
            DocumentedResponses.writeTo(target);
            ReferenceResponses.writeTo(target);
        }
    }
}
