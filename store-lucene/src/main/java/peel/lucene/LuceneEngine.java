package peel.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import peel.store.DataDirectoryException;
import peel.store.MemoryBudget;
import peel.store.ReleaseBuilder;
import peel.store.Store;
import peel.store.StoreEngine;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;

/// The embedded engine: a data directory is a folder on the local disk.
public final class LuceneEngine implements StoreEngine {

    /// An engine; it holds nothing and may be shared.
    public LuceneEngine() {}

    @Override
    public Store open(Path directory, MemoryBudget budget) throws IOException {
        return LuceneStore.open(existing(directory), budget);
    }

    @Override
    public ReleaseBuilder newRelease(Path directory) throws IOException {
        return LuceneReleaseBuilder.start(new DataLayout(directory));
    }

    @Override
    public VerifyReport verify(Path directory, VerifyProgress progress) throws IOException {
        return new Verification(existing(directory), progress).run();
    }

    private static DataLayout existing(Path directory) throws DataDirectoryException {
        if (!Files.isDirectory(directory)) {
            throw new DataDirectoryException("there is no data directory " + directory
                    + ": make one with `peel load --data " + directory + " SOURCE`");
        }
        return new DataLayout(directory);
    }
}
