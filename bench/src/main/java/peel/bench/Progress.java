package peel.bench;

import java.util.Locale;

/// Prints each step, with the seconds since the start, on the error stream.
final class Progress {
    private static final long START = System.nanoTime();

    private Progress() {}

    static void print(String step) {
        System.err.printf(Locale.ROOT, "%6.0f s  %s%n", (System.nanoTime() - START) / 1e9, step);
    }
}
