package peel.archive.police;

import java.io.IOException;
import peel.model.Month;

/// Takes the rows of a file one by one.
///
/// @param <R> what a row is
@FunctionalInterface
public interface RowSink<R> {
    /// Takes one row, a flyweight that is valid until this returns.
    ///
    /// @param month the month under which the row is found
    /// @throws IOException when it cannot be kept; the reading ends with it
    void row(Month month, R row) throws IOException;
}
