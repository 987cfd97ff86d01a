package peel.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.boundary.GeoJsonFileReader;
import peel.fuzz.FuzzFile.Reading;
import peel.model.Vocabulary;
import peel.testing.StoredResponses;

/// Boundaries in GeoJSON. What is loaded is a ring of at least three vertices, in plain numbers.
public final class GeoJsonFuzz {
    private static final int LARGEST = 128_000;

    private GeoJsonFuzz() {}

    /// What the fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        FuzzInput.parse(input, LARGEST, GeoJsonFuzz::check);
    }

    private static void check(byte[] text) throws IOException {
        Reading reading = FuzzFile.readTwice("leicestershire/NC04.geojson", text, GeoJsonFuzz::read);
        for (String body : reading.rows()) {
            boolean isPlain = body.replace("latitude", "").replace("longitude", "").chars()
                    .allMatch(c -> "[{\"\":,-.0123456789}]".indexOf(c) >= 0);
            if (!isPlain || body.split("\"latitude\":\"", -1).length < 4) {
                throw new AssertionError("this is not a ring: " + body);
            }
        }
    }

    private static FileStats read(SourceFile file, List<String> rows, RejectSink rejects) throws IOException {
        return GeoJsonFileReader.read(file, new Vocabulary(),
                new StoredResponses(response -> rows.add(new String(response.body(), StandardCharsets.US_ASCII))),
                rejects, _ -> {
                });
    }
}
