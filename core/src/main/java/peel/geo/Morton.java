package peel.geo;

/// The place of a point along a Z-shaped curve: near points mostly have near keys, and every quad-tree [Cell] is one
/// unbroken interval of keys.
///
/// A key has 58 bits: 29 of the latitude counted from the South Pole and 29 of the longitude counted from the
/// antimeridian, interleaved, the latitude in the higher bit of each pair. Keys are never negative, and each stands for
/// exactly one point.
public final class Morton {

    /// Bits of one coordinate in a key.
    static final int BITS = 29;

    private static final long LNG_BITS = 0x5555_5555_5555_5555L;

    private Morton() {}

    /// The key of a point.
    ///
    /// @param latMicro
    ///            latitude in micro-degrees, -90e6..90e6, ends included
    /// @param lngMicro
    ///            longitude in micro-degrees, -180e6..180e6, ends included
    /// @throws IllegalArgumentException
    ///             if a coordinate is out of its range
    public static long key(int latMicro, int lngMicro) {
        if (!MicroDegrees.isLatitude(latMicro) || !MicroDegrees.isLongitude(lngMicro)) {
            throw new IllegalArgumentException("no point at latitude " + latMicro + ", longitude " + lngMicro
                    + " micro-degrees: latitudes go from -90000000 to 90000000, longitudes from -180000000 to 180000000");
        }
        return (spread(latMicro + MicroDegrees.MAX_LAT) << 1) | spread(lngMicro + MicroDegrees.MAX_LNG);
    }

    /// The latitude, in micro-degrees, of the point that has this key.
    public static int latMicro(long key) {
        return gather(key >>> 1) - MicroDegrees.MAX_LAT;
    }

    /// The longitude, in micro-degrees, of the point that has this key.
    public static int lngMicro(long key) {
        return gather(key) - MicroDegrees.MAX_LNG;
    }

    // Shifts and masks rather than Long.expand and Long.compress: those are one instruction on some processors and a
    // slow loop on the others, and a walk decodes every point it tests.

    private static long spread(int value) {
        long bits = value;
        bits = (bits | (bits << 16)) & 0x0000_FFFF_0000_FFFFL;
        bits = (bits | (bits << 8)) & 0x00FF_00FF_00FF_00FFL;
        bits = (bits | (bits << 4)) & 0x0F0F_0F0F_0F0F_0F0FL;
        bits = (bits | (bits << 2)) & 0x3333_3333_3333_3333L;
        return (bits | (bits << 1)) & LNG_BITS;
    }

    private static int gather(long key) {
        long bits = key & LNG_BITS;
        bits = (bits | (bits >>> 1)) & 0x3333_3333_3333_3333L;
        bits = (bits | (bits >>> 2)) & 0x0F0F_0F0F_0F0F_0F0FL;
        bits = (bits | (bits >>> 4)) & 0x00FF_00FF_00FF_00FFL;
        bits = (bits | (bits >>> 8)) & 0x0000_FFFF_0000_FFFFL;
        return (int) (bits | (bits >>> 16));
    }
}
