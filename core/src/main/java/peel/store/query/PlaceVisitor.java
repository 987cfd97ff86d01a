package peel.store.query;

import java.io.IOException;

/// Receives the places of a query one by one.
@FunctionalInterface
public interface PlaceVisitor {
    /// Receives one place; the view is valid until this returns.
    ///
    /// @throws IOException when what the visitor writes to fails; the query ends with it
    void visit(PlaceView place) throws IOException;
}
