package peel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import peel.embedded.build.EmbeddedReleaseBuilder;
import peel.embedded.build.ReleaseVerifier;
import peel.embedded.storage.DataDirectory;
import peel.store.DataDirectoryException;
import peel.store.ReleaseBuilder;
import peel.store.Store;
import peel.store.StoreEngine;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;
import peel.store.memory.MemoryBudget;

/// The embedded engine: a data directory is a folder on the local disk.
public final class EmbeddedEngine implements StoreEngine {

    /// An engine; it holds nothing and may be shared.
    public EmbeddedEngine() {}

    @Override
    public Store open(Path directory, MemoryBudget budget) throws IOException {
        return EmbeddedStore.open(existing(directory), budget);
    }

    @Override
    public ReleaseBuilder newRelease(Path directory) throws IOException {
        return EmbeddedReleaseBuilder.start(new DataDirectory(directory));
    }

    @Override
    public VerifyReport verify(Path directory, VerifyProgress progress) throws IOException {
        return new ReleaseVerifier(existing(directory), progress).run();
    }

    private static DataDirectory existing(Path directory) throws DataDirectoryException {
        if (!Files.isDirectory(directory)) {
            throw new DataDirectoryException("there is no data directory " + directory
                    + ": make one with `peel load --data " + directory + " SOURCE`");
        }
        return new DataDirectory(directory);
    }
}
