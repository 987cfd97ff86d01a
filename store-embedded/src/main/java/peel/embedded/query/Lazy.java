package peel.embedded.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first needed. Threads that need it at the same time may each make it; none waits for another, since
/// making it passes checkpoints. Safe for several threads.
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /// @param maker makes equal values each time
    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = maker.get();
            value = known;
        }
        return known;
    }
}
