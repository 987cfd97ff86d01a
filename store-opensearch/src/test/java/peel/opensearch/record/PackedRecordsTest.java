package peel.opensearch.record;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import peel.store.Store;
import peel.store.build.WritableStoreEngine;
import peel.store.inmemory.ReleaseContent;
import peel.store.kit.BuildingConformance;
import peel.store.kit.ReadingConformance;
import peel.store.kit.RecordLoader;
import peel.store.kit.selection.SelectionConformance;

/// Every record of the conformance kit, packed and read again, is what it was.
final class PackedRecordsTest {
    @TempDir
    private Path directory = Path.of(".");

    @Nested
    final class Reading implements ReadingConformance, SelectionConformance {
        @Override
        public Store holding(ReleaseContent content) throws IOException {
            PackedEngine engine = new PackedEngine(directory);
            RecordLoader.load(content, engine);
            return engine.open();
        }

        @Override
        public Store empty() throws IOException {
            return new PackedEngine(directory).open();
        }
    }

    @Nested
    final class Building implements BuildingConformance {
        @Override
        public WritableStoreEngine engine(String name) {
            return new PackedEngine(directory.resolve(name));
        }
    }
}
