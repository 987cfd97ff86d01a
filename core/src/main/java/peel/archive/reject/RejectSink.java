package peel.archive.reject;

import java.io.IOException;

/// Takes what was left out.
@FunctionalInterface
public interface RejectSink {
    /// Takes one rejected row or record.
    ///
    /// @throws IOException when it cannot be written down; the reading ends with it
    void reject(RejectedRow reject) throws IOException;
}
