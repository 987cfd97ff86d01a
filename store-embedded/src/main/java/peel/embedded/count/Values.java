package peel.embedded.count;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/// The values of a dimension, each with a number from 0 on. Counts are kept under the numbers and have texts at the end only.
///
/// @param size how many numbers there are, that of records without a value included
/// @param order orders the numbers, as an unsigned number; empty when they are in order already
/// @param text the text of a number; empty for records without a value
record Values(int size, Optional<IntToLongFunction> order, IntFunction<Optional<String>> text) {

    /// Texts in their order, followed by the number of records that have none.
    static Values of(List<String> texts) {
        return inOrder(texts.size(), texts::get);
    }

    /// Values in their order, followed by the number of records that have none.
    ///
    /// @param count the number of values
    /// @param text the text of each
    static Values inOrder(int count, IntFunction<String> text) {
        return new Values(count + 1, Optional.empty(),
                number -> number == count ? Optional.empty() : Optional.of(text.apply(number)));
    }

    /// The number of records that have no value.
    int none() {
        return size - 1;
    }
}
