package peel.embedded;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import peel.store.build.WritableStoreEngine;
import peel.store.kit.BuildingConformance;

/// The building part of the conformance kit on the embedded store.
final class EmbeddedBuildingTest implements BuildingConformance {
    @TempDir
    private Path directory = Path.of(".");

    @Override
    public WritableStoreEngine engine(String name) {
        return new EmbeddedEngine(directory.resolve(name));
    }
}
