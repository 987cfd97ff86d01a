package peel.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The streets of the demo's city as GeoJSON: a resource that the build makes (`peel.sample.DemoStreets` in the module
/// `sample-data`), so that the map of the demo looks like a place.
final class DemoStreets {
    private static final String RESOURCE = "demo-streets.geojson";

    private DemoStreets() {}

    static byte[] bytes() throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoStreets.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return in.readAllBytes();
        }
    }
}
