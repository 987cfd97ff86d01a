package peel.archive.source;

import java.io.IOException;
import java.io.Serial;

/// A source cannot be loaded at all. The message is for users: it states what is wrong, where, and what would be right.
public final class SourceException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// A problem that has no deeper cause.
    public SourceException(String message) {
        super(message);
    }

    /// A problem that has another exception as its cause.
    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
