package peel.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import peel.sample.city.CitySize;
import peel.sample.city.street.CityStreets;

/// The streets of the demo's city, which are the background of its map. The build writes them; the product has the file among
/// its resources and not the code that makes it.
public final class DemoStreets {
    private DemoStreets() {}

    /// Writes the streets to the path that is the only argument.
    public static void main(String[] arguments) throws IOException {
        writeTo(Path.of(arguments[0]));
    }

    /// Writes the streets as GeoJSON, always the same bytes.
    ///
    /// @param file the file to create or replace; its folder is created if it is missing
    /// @throws IOException if it cannot be written
    public static void writeTo(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(file, CityStreets.geoJson(CitySize.DEMO));
    }
}
