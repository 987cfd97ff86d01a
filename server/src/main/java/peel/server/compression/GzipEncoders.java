package peel.server.compression;

import peel.gzip.GzipPool;
import peel.gzip.JsonGzipEncoder;
import peel.gzip.PresetTables;
import peel.gzip.ZlibGzipEncoder;
import peel.server.config.Compression;

/// Makes the encoders that compress responses.
public final class GzipEncoders {
    /// How many idle encoders are kept, 200 KiB each.
    private static final int MAX_IDLE = 16;

    /// Made when the first response is compressed.
    private static final class Presets {
        static final PresetTables TABLES = TrainingSamples.tables();
    }

    private GzipEncoders() {}

    /// A pool without idle encoders.
    public static GzipPool pool(Compression compression) {
        return switch (compression) {
            case PEEL, NONE -> new GzipPool(MAX_IDLE, () -> new JsonGzipEncoder(Presets.TABLES));
            case ZLIB -> new GzipPool(MAX_IDLE, ZlibGzipEncoder::new);
        };
    }
}
