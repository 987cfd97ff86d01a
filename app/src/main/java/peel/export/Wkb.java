package peel.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Points in well-known binary, longitude first, as GeoParquet has them.
final class Wkb {
    private static final byte LITTLE_ENDIAN = 1;
    private static final int POINT = 1;
    private static final double MICRO = 1e6;

    private Wkb() {}

    /// A point.
    ///
    /// @param latMicro latitude in micro-degrees
    /// @param lngMicro longitude in micro-degrees
    static byte[] point(int latMicro, int lngMicro) {
        return ByteBuffer.allocate(21).order(ByteOrder.LITTLE_ENDIAN).put(LITTLE_ENDIAN).putInt(POINT)
                .putDouble(lngMicro / MICRO).putDouble(latMicro / MICRO).array();
    }
}
