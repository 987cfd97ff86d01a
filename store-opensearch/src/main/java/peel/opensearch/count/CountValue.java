package peel.opensearch.count;

import java.util.Optional;

/// A value of a dimension.
///
/// @param number its place in the order of the dimension; values with the same number are in the order of their texts
/// @param text the value as counts have it; empty for records without one, which come last
record CountValue(long number, Optional<String> text) implements Comparable<CountValue> {
    /// No value.
    static final CountValue NONE = new CountValue(Long.MAX_VALUE, Optional.empty());

    static CountValue of(long number, String text) {
        return new CountValue(number, Optional.of(text));
    }

    /// A value that is ordered by its text alone.
    static CountValue of(String text) {
        return of(0, text);
    }

    @Override
    public int compareTo(CountValue other) {
        int byNumber = Long.compare(number, other.number);
        return byNumber != 0 ? byNumber : text.orElse("").compareTo(other.text.orElse(""));
    }
}
