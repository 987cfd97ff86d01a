package peel.opensearch.publish;

import java.io.IOException;
import peel.opensearch.record.ByteSink;

/// Receives documents one by one.
@FunctionalInterface
interface DocumentVisitor {
    /// Receives a document.
    ///
    /// @param id that no other document of the index has
    /// @param source its JSON, valid until this returns
    /// @throws IOException when it cannot be kept; no more documents come then
    void visit(String id, ByteSink source) throws IOException;
}
