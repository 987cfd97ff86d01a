package peel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import peel.embedded.build.EmbeddedReleaseBuilder;
import peel.embedded.build.ReleaseVerifier;
import peel.embedded.storage.CurrentFile;
import peel.embedded.storage.DirectoryLayout;
import peel.embedded.storage.LoadLock;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;
import peel.store.build.ReleaseBuilder;
import peel.store.build.WritableStoreEngine;
import peel.store.memory.MemoryBudget;

/// The embedded engine: its place is a data directory on the local disk.
public final class EmbeddedEngine implements WritableStoreEngine {
    private final DirectoryLayout directory;

    /// An engine for a data directory, which the first load creates.
    public EmbeddedEngine(Path directory) {
        this.directory = new DirectoryLayout(directory);
    }

    @Override
    public String name() {
        return directory.root().toString();
    }

    @Override
    public Store open(MemoryBudget budget) throws IOException {
        return EmbeddedStore.open(existing(), budget);
    }

    @Override
    public ReleaseBuilder newRelease() throws IOException {
        return EmbeddedReleaseBuilder.start(directory);
    }

    @Override
    public void clear() throws IOException {
        if (Files.isDirectory(directory.root())) {
            try (var _ = LoadLock.acquire(directory)) {
                CurrentFile.delete(directory);
            }
        }
    }

    @Override
    public VerifyReport verify(VerifyProgress progress) throws IOException {
        return new ReleaseVerifier(existing(), progress).run();
    }

    private DirectoryLayout existing() throws StoreException {
        if (!Files.isDirectory(directory.root())) {
            throw new StoreException("there is no data directory " + directory.root()
                    + ": make one with `peel load --data " + directory.root() + " SOURCE`");
        }
        return directory;
    }
}
