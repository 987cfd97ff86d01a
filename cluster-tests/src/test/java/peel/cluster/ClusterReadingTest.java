package peel.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.store.Store;
import peel.store.inmemory.ReleaseContent;
import peel.store.kit.ReadingConformance;
import peel.store.kit.RecordLoader;
import peel.store.kit.selection.SelectionConformance;
import peel.store.row.StoredResponse;

/// The reading parts of the conformance kit on a cluster: an embedded store loads the records, and its release is published. Tests
/// of the same records share a copy, since to create an index takes a cluster longer than most tests.
@Tag("long") // creates a hundred indices and more on three nodes: minutes
final class ClusterReadingTest implements ReadingConformance, SelectionConformance {
    private static final Map<List<Object>, Copies> COPIES = new HashMap<>();

    @TempDir
    private Path directory = Path.of(".");

    @Override
    public Store holding(ReleaseContent content) throws IOException {
        List<Object> key = key(content);
        Copies known = COPIES.get(key);
        if (known != null) {
            return known.open();
        }
        RecordLoader.load(content, new EmbeddedEngine(directory));
        Copies copy = new Copies("kit" + COPIES.size());
        copy.publish(directory);
        COPIES.put(key, copy);
        return copy.open();
    }

    /// Equal for contents whose releases hold the same, numbers and tags aside.
    private static List<Object> key(ReleaseContent content) {
        return List.of(content.coverage(), content.crimes(), content.outcomes(), content.stops(), content.histories(),
                content.storedResponses().stream().map(ClusterReadingTest::text).toList());
    }

    private static String text(StoredResponse response) {
        return response.key() + " " + new String(response.body(), StandardCharsets.UTF_8) + " "
                + response.boundary().map(boundary -> Arrays.toString(boundary.toBytes())).orElse("");
    }

    @Override
    public Store empty() throws IOException {
        return new Copies("kit_empty").open();
    }

    @AfterAll
    static void removeIndices() throws IOException {
        Copies.deleteAll(COPIES.values());
    }
}
