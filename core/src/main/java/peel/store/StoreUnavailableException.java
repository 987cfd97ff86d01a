package peel.store;

import java.io.Serial;

/// A store that is not on this machine did not respond in time, or responded with a failure that may pass: the same query may
/// succeed a little later. Nothing of the response was wrong, it is missing. It carries no stack trace: it describes the store,
/// not the code.
public final class StoreUnavailableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message what is missing and why, for the user to read
    public StoreUnavailableException(String message) {
        super(message, null, false, false);
    }

    /// @param message what is missing and why, for the user to read
    /// @param cause the failure that was noticed first
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
