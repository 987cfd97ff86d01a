package peel.opensearch.publish;

import java.io.IOException;

/// All documents of one index, always the same and in the same order.
interface DocumentStream {
    /// Hands over the documents.
    ///
    /// @throws IOException when the release cannot be read, or what the visitor throws
    void forEach(DocumentVisitor visitor) throws IOException;
}
