package peel.opensearch.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import peel.embedded.EmbeddedEngine;
import peel.store.Release;
import peel.store.Store;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;
import peel.store.build.ReleaseBuilder;
import peel.store.build.WritableStoreEngine;
import peel.store.memory.MemoryBudget;

/// An embedded engine whose releases hand over packed records.
final class PackedEngine implements WritableStoreEngine {
    private final EmbeddedEngine engine;

    PackedEngine(Path directory) {
        this.engine = new EmbeddedEngine(directory);
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public Store open(MemoryBudget budget) throws IOException {
        Store store = engine.open(budget);
        return new Store() {
            @Override
            public Optional<Release> acquire() {
                return store.acquire().map(PackedRelease::of);
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }

    @Override
    public ReleaseBuilder newRelease() throws IOException {
        return engine.newRelease();
    }

    @Override
    public void clear() throws IOException {
        engine.clear();
    }

    @Override
    public VerifyReport verify(VerifyProgress progress) throws IOException {
        return engine.verify(progress);
    }
}
