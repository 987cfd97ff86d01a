package peel.bench;

import java.util.Locale;

/// Says on the error stream what is going on.
final class Progress {
    private static final long START = System.nanoTime();

    private Progress() {}

    static void say(String what) {
        System.err.printf(Locale.ROOT, "%6.0f s  %s%n", (System.nanoTime() - START) / 1e9, what);
    }
}
