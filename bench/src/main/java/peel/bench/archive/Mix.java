package peel.bench.archive;

/// Chance that can be asked again: the same numbers give the same bits (SplitMix64's finish).
final class Mix {
    /// Odd constants that keep the parts of a key apart.
    static final long PLACE = 0x9E37_79B9_7F4A_7C15L;
    static final long MONTH = 0xC2B2_AE3D_27D4_EB4FL;
    static final long NUMBER = 0x1656_67B1_9E37_79F9L;

    private Mix() {}

    static long of(long key) {
        long a = (key ^ (key >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return b ^ (b >>> 31);
    }

    /// A number in `[0, 1)`.
    static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /// A number in `[0, bound)`.
    static int below(long bits, int bound) {
        return (int) ((bits >>> 32) * bound >>> 32);
    }

    /// A number of mean 0 and deviation 1, the sum of four even ones.
    static double normal(long bits) {
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum / 65_536.0 - 2) * 1.732_050_807_568_877_2;
    }
}
