package peel.geo;

/// Receives the indexes of found points, each once, in ascending order.
@FunctionalInterface
public interface IndexConsumer {

    /// Receives one index.
    void accept(int index);

    /// Receives successive indexes at once; a consumer that can copy or count them together does so here.
    ///
    /// @param from
    ///            the first index
    /// @param to
    ///            the index after the last one, greater than `from`
    default void range(int from, int to) {
        for (int index = from; index < to; index++) {
            accept(index);
        }
    }
}
