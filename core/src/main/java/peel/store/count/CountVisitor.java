package peel.store.count;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Receives counts one by one.
@FunctionalInterface
public interface CountVisitor {
    /// Receives one count.
    ///
    /// @param values the value of each dimension in the form that [Dimension] describes, numbers in decimal; empty for records
    ///            that have none
    /// @param count how many records have these values, at least 1
    /// @throws IOException when what the visitor writes to fails; the query ends with it
    void visit(List<Optional<String>> values, long count) throws IOException;
}
