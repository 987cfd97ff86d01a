package peel.demo;

import java.util.List;

/// A repeatable stream of chance (SplitMix64), the same on every Java runtime. Not thread-safe.
final class Dice {
    private static final long SEED = 0x5045_454C_2D44_454DL;
    private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private long state = SEED;

    /// Dice of their own for each purpose, so that a change to one part of the archive leaves the others as they are.
    Dice(String purpose) {
        for (int i = 0; i < purpose.length(); i++) {
            state = mix(state ^ purpose.charAt(i));
        }
    }

    /// A number in `[0, bound)`.
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /// A number in `[0, 1)`.
    double unit() {
        state += GOLDEN_GAMMA;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /// A number in `[0, infinity)`, 1 on average and seldom large.
    double exponential() {
        return -StrictMath.log(1 - unit());
    }

    boolean oneIn(int chances) {
        return below(chances) == 0;
    }

    boolean percent(int percent) {
        return below(100) < percent;
    }

    <T> T any(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return b ^ (b >>> 31);
    }
}
