package peel.geo;

/// Receives the indexes of found points, each once, in ascending order.
@FunctionalInterface
public interface IndexConsumer {

    /// Takes one index.
    void accept(int index);

    /// Takes a run of indexes at once; a consumer that can copy or count whole runs does so here.
    ///
    /// @param from
    ///            first index of the run
    /// @param to
    ///            index after the last of the run, greater than `from`
    default void range(int from, int to) {
        for (int index = from; index < to; index++) {
            accept(index);
        }
    }
}
