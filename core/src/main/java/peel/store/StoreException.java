package peel.store;

import java.io.IOException;
import java.io.Serial;

/// A store cannot be used; the message says why and what to do about it, for the user to read.
public final class StoreException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message what is wrong, and what would be right
    public StoreException(String message) {
        super(message);
    }

    /// @param message what is wrong, and what would be right
    /// @param cause the failure that was noticed first
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
