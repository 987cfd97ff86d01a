package peel.store;

import java.io.IOException;
import java.io.Serial;

/// A data directory cannot be used; the message says why and what to do about it, for the user to read.
public final class DataDirectoryException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message what is wrong, and what would be right
    public DataDirectoryException(String message) {
        super(message);
    }

    /// @param message what is wrong, and what would be right
    /// @param cause what was noticed first
    public DataDirectoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
