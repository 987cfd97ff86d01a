package peel.sample.national;

/// Coordinates in millionths of a degree, both packed into one number.
final class Coordinates {
    private static final long LAT_BITS = 0xAAAA_AAAA_AAAA_AAAAL;
    private static final long LNG_BITS = 0x5555_5555_5555_5555L;
    private static final int LAT_OFFSET = 90_000_000;
    private static final int LNG_OFFSET = 180_000_000;

    private Coordinates() {}

    static long packed(int latMicro, int lngMicro) {
        return (long) latMicro << 32 | lngMicro & 0xFFFF_FFFFL;
    }

    static int latMicro(long packed) {
        return (int) (packed >> 32);
    }

    static int lngMicro(long packed) {
        return (int) packed;
    }

    /// Where a point is along a Morton curve: points with close keys are mostly near each other.
    static long curveKey(int latMicro, int lngMicro) {
        return Long.expand(latMicro + LAT_OFFSET, LAT_BITS) | Long.expand(lngMicro + LNG_OFFSET, LNG_BITS);
    }

    /// The point with a key of [#curveKey], as [#packed].
    static long ofCurveKey(long key) {
        return packed((int) Long.compress(key, LAT_BITS) - LAT_OFFSET,
                (int) Long.compress(key, LNG_BITS) - LNG_OFFSET);
    }
}
