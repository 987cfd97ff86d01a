package peel.app;

import java.nio.file.Path;
import peel.embedded.EmbeddedEngine;
import peel.load.Load;
import peel.load.LoadListener;
import peel.store.build.WritableStoreEngine;

/// Decides which store a data directory is kept in. No other class of the program knows one.
final class StoreFactory {
    private static final String REJECTS = "rejects";

    private StoreFactory() {}

    /// The engine of a data directory, which need not exist yet.
    static WritableStoreEngine engine(Path directory) {
        return new EmbeddedEngine(directory);
    }

    /// A load into a data directory, with its rejected rows listed there.
    static Load load(Path directory, LoadListener listener) {
        return new Load(engine(directory), directory.resolve(REJECTS), listener);
    }
}
