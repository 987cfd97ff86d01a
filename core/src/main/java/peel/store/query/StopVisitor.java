package peel.store.query;

import java.io.IOException;

/// Receives the stops of a query one by one.
@FunctionalInterface
public interface StopVisitor {
    /// Receives one stop; the view is valid until this returns.
    ///
    /// @throws IOException when what the visitor writes to fails; the query ends with it
    void visit(StopView stop) throws IOException;
}
