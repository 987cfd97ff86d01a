package peel.embedded;

import java.util.function.BooleanSupplier;

/// Waits for what another thread does.
final class Patience {
    private static final long LONGEST_MILLIS = 30_000;

    private Patience() {}

    /// Waits until it is so.
    ///
    /// @throws AssertionError when it is not after half a minute
    static void until(String what, BooleanSupplier isSo) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (!isSo.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("it did not happen: " + what);
            }
            Thread.sleep(20);
        }
    }
}
