package peel.server.transport;

import peel.gzip.GzipEncoder;
import peel.gzip.GzipPool;
import peel.gzip.PresetTables;

/// Makes the encoders that compress responses.
public final class GzipEncoders {
    /// How many idle encoders are kept, 200 KiB each.
    private static final int MAX_IDLE = 16;

    /// Made when the first response is compressed.
    private static final class Presets {
        static final PresetTables TABLES = TrainingSamples.tables();
    }

    private GzipEncoders() {}

    /// A pool without encoders.
    public static GzipPool pool() {
        return new GzipPool(MAX_IDLE, () -> new GzipEncoder(Presets.TABLES));
    }
}
