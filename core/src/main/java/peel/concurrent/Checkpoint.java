package peel.concurrent;

/// A point that long work passes again and again, at most some tens of microseconds apart. Whoever started the work decides
/// what happens there: nothing, a wait until it is this work's turn, or an exception that ends it.
///
/// It is bound to the thread and not handed from method to method, since the loops that pass it lie far below the request
/// that cares.
@FunctionalInterface
public interface Checkpoint {
    /// What the work of this thread passes; bound by whoever starts it.
    ScopedValue<Checkpoint> CURRENT = ScopedValue.newInstance();

    /// Returns when the work may go on.
    ///
    /// @throws RuntimeException when it must end
    void passed();

    /// Passes the checkpoint of this thread, if there is one.
    static void pass() {
        if (CURRENT.isBound()) {
            CURRENT.get().passed();
        }
    }
}
