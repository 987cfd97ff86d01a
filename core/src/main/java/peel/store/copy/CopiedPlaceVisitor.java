package peel.store.copy;

import java.io.IOException;

/// Receives places one by one.
@FunctionalInterface
public interface CopiedPlaceVisitor {
    /// Receives one place.
    ///
    /// @throws IOException when what the visitor writes to fails; the copy ends with it
    void visit(CopiedPlace place) throws IOException;
}
