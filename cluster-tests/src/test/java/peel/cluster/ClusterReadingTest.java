package peel.cluster;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.store.Store;
import peel.store.inmemory.ReleaseContent;
import peel.store.kit.ReadingConformance;
import peel.store.kit.RecordLoader;
import peel.store.kit.selection.SelectionConformance;

/// The reading parts of the conformance kit on a cluster: an embedded store loads the records, and its release is published.
final class ClusterReadingTest implements ReadingConformance, SelectionConformance {
    private static final Copies COPIES = new Copies("kit");

    @TempDir
    private Path directory = Path.of(".");

    @Override
    public Store holding(ReleaseContent content) throws IOException {
        RecordLoader.load(content, new EmbeddedEngine(directory));
        COPIES.publish(directory);
        return COPIES.open();
    }

    @Override
    public Store empty() throws IOException {
        return new Copies("kit_empty").open();
    }

    /// Each publish removes the indices of the release before.
    @AfterAll
    static void removeIndices() throws IOException {
        COPIES.delete();
    }
}
