package peel.store.copy;

import java.io.IOException;

/// Receives steps of recorded histories one by one.
@FunctionalInterface
public interface CopiedStepVisitor {
    /// Receives one step.
    ///
    /// @throws IOException when what the visitor writes to fails; the copy ends with it
    void visit(CopiedStep step) throws IOException;
}
