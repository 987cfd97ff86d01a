package peel.mirror;

import java.io.IOException;
import java.io.Serial;

/// A mirror cannot continue. The message is for users: what is wrong, and what would be right.
public final class MirrorException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// A problem without a cause.
    public MirrorException(String message) {
        super(message);
    }

    /// A problem with its cause.
    public MirrorException(String message, Throwable cause) {
        super(message, cause);
    }
}
