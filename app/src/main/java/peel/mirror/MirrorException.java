package peel.mirror;

import java.io.IOException;
import java.io.Serial;

/// A mirror cannot go on. The message is for users: what was wrong, and what would be right.
public final class MirrorException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// A problem that has no deeper cause.
    public MirrorException(String message) {
        super(message);
    }

    /// A problem that has another exception as its cause.
    public MirrorException(String message, Throwable cause) {
        super(message, cause);
    }
}
