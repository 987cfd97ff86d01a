package peel.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.boundary.KmlFileReader;
import peel.fuzz.FuzzFile.Reading;
import peel.model.Vocabulary;
import peel.testing.StoredResponses;

/// Boundaries in KML. What is loaded is the same boundary in the form of the API: a ring of at least three vertices.
public final class KmlFuzz {
    private static final int LARGEST = 128_000;

    private KmlFuzz() {}

    /// What the fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        FuzzInput.parse(input, LARGEST, KmlFuzz::check);
    }

    private static void check(byte[] text) throws IOException {
        Reading reading = FuzzFile.readTwice("leicestershire/NC04.kml", text, KmlFuzz::read);
        for (String body : reading.rows()) {
            if (body.split("\"latitude\":\"", -1).length < 4 || !body.startsWith("[{") || !body.endsWith("}]")) {
                throw new AssertionError("this is not a ring: " + body);
            }
        }
    }

    private static FileStats read(SourceFile file, List<String> rows, RejectSink rejects) throws IOException {
        return KmlFileReader.read(file, new Vocabulary(),
                new StoredResponses(response -> rows.add(new String(response.body(), StandardCharsets.US_ASCII))),
                rejects, _ -> {
                });
    }
}
