package peel.sample.random;

import java.util.List;

/// A repeatable sequence of random numbers, the same on every Java runtime. Not thread-safe.
public final class SplitMix64 {
    private static final long SEED = 0x5045_454C_2D44_454DL;
    private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private long state = SEED;

    /// A sequence of its own for each purpose, so that a change to one part of the data leaves the others as they are.
    ///
    /// @param purpose any text; the same text gives the same sequence
    public SplitMix64(String purpose) {
        for (int i = 0; i < purpose.length(); i++) {
            state = RandomBits.mix(state ^ purpose.charAt(i));
        }
    }

    /// All 64 bits.
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return RandomBits.mix(state);
    }

    /// A number in `[0, bound)`.
    public int nextInt(int bound) {
        return (int) (nextDouble() * bound);
    }

    /// A number in `[0, 1)`.
    public double nextDouble() {
        return RandomBits.unit(nextLong());
    }

    /// A number in `[0, infinity)`, exponentially distributed with mean 1.
    public double nextExponential() {
        return -StrictMath.log(1 - nextDouble());
    }

    /// True once in so many times.
    public boolean oneIn(int times) {
        return nextInt(times) == 0;
    }

    /// True in so many of a hundred times.
    public boolean percent(int percent) {
        return nextInt(100) < percent;
    }

    /// One of the values, each as likely as the others.
    public <T> T any(List<T> values) {
        return values.get(nextInt(values.size()));
    }
}
