package peel.opensearch.client;

import java.util.List;
import java.util.Optional;

/// A bucket of a composite aggregation.
///
/// @param key the value of each source, in the order of the sources; empty for documents without one
/// @param count how many documents have these values
public record Bucket(List<Optional<Value>> key, long count) {

    /// A value of a source.
    public sealed interface Value {
        /// A text.
        record Text(String text) implements Value {}

        /// A number; those of histograms are their lower ends, and all whole numbers in use are exact.
        record Whole(long number) implements Value {}
    }
}
