package peel.server.tile;

import java.io.IOException;
import peel.mvt.TileLayer;

/// Writes the features of one tile.
@FunctionalInterface
interface TileSource {
    /// Writes all features.
    ///
    /// @throws peel.store.memory.MemoryBudgetException when they need more memory than is free
    void writeTo(TileLayer layer) throws IOException;
}
