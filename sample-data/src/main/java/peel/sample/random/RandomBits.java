package peel.sample.random;

/// Pure functions from 64 bits to random numbers. The same bits give the same number on every Java runtime.
public final class RandomBits {
    private RandomBits() {}

    /// Turns any key, for example a counter, into 64 random bits: the finishing step of SplitMix64.
    public static long mix(long key) {
        long a = (key ^ (key >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return b ^ (b >>> 31);
    }

    /// A number in `[0, 1)`.
    public static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /// A number in `[0, bound)`, from the upper 32 bits.
    public static int below(long bits, int bound) {
        return (int) ((bits >>> 32) * bound >>> 32);
    }

    /// A number of a nearly normal distribution with mean 0 and deviation 1: the sum of four uniform ones.
    public static double normal(long bits) {
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum / 65_536.0 - 2) * 1.732_050_807_568_877_2;
    }
}
