package peel.opensearch.record;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import peel.store.build.WritableStoreEngine;
import peel.store.kit.BuildingConformance;

/// Every record of the building part of the conformance kit, packed and read again, is what it was. The reading parts run on a
/// cluster, in the module `cluster-tests`.
final class PackedRecordsTest implements BuildingConformance {
    @TempDir
    private Path directory = Path.of(".");

    @Override
    public WritableStoreEngine engine(String name) {
        return new PackedEngine(directory.resolve(name));
    }
}
