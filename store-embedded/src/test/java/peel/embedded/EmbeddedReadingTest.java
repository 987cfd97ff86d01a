package peel.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import peel.store.Store;
import peel.store.inmemory.ReleaseContent;
import peel.store.kit.ReadingConformance;
import peel.store.kit.RecordLoader;
import peel.store.kit.selection.SelectionConformance;

/// The reading parts of the conformance kit on the embedded store.
final class EmbeddedReadingTest implements ReadingConformance, SelectionConformance {
    @TempDir
    private Path directory = Path.of(".");

    @Override
    public Store holding(ReleaseContent content) throws IOException {
        EmbeddedEngine engine = new EmbeddedEngine(directory);
        RecordLoader.load(content, engine);
        return engine.open();
    }

    @Override
    public Store empty() throws IOException {
        return new EmbeddedEngine(directory).open();
    }
}
