package peel.store.query;

import java.io.IOException;

/// Receives the outcomes of a query one by one.
@FunctionalInterface
public interface OutcomeVisitor {
    /// Receives one outcome; the view is valid until this returns.
    ///
    /// @throws IOException when what the visitor writes to fails; the query ends with it
    void visit(OutcomeView outcome) throws IOException;
}
