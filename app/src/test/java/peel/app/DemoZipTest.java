package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data of the demo that the product has among its resources.
final class DemoZipTest {
    private static final int MOST_BYTES = 1_200_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theResourceIsWhatTheGeneratorWrites() throws IOException {
        Path resource = folder.resolve("resource.zip");
        DemoZip.copyTo(resource);
        Path made = folder.resolve("made.zip");
        peel.sample.DemoZip.writeTo(made);
        Map<String, String> texts = texts(made);
        assertThat(texts(resource)).isEqualTo(texts);
        assertThat(texts.keySet()).contains("2024-03/2024-03-leicestershire-street.csv",
                "neighbourhoods__force=leicestershire.json");
    }

    @Test
    void itIsSmall() throws IOException {
        Path zip = folder.resolve("demo.zip");
        DemoZip.copyTo(zip);
        assertThat(Files.size(zip)).isLessThan(MOST_BYTES);
    }

    private static Map<String, String> texts(Path zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                texts.put(entry.getName(),
                        new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
