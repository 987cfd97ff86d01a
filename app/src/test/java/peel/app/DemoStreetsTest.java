package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The streets of the demo that the product has among its resources.
final class DemoStreetsTest {
    private static final int MOST_BYTES = 300_000;

    @Test
    void theResourceIsWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("streets.geojson");
        peel.sample.DemoStreets.writeTo(made);
        assertThat(DemoStreets.bytes()).isEqualTo(Files.readAllBytes(made)).hasSizeLessThan(MOST_BYTES);
    }
}
