package peel.store.query;

import java.io.IOException;

/// Receives the crimes of a query one by one.
@FunctionalInterface
public interface CrimeVisitor {
    /// Receives one crime; the view is valid until this returns.
    ///
    /// @throws IOException when what the visitor writes to fails; the query ends with it
    void visit(CrimeView crime) throws IOException;
}
