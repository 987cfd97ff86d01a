package peel.server.error;

import java.io.IOException;
import java.io.Serial;

/// A response can no longer be written: its client has gone or does not read, or its time is over. It is counted but not
/// logged, unlike failures of a store.
public final class ClientGoneException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param cause why the write failed
    public ClientGoneException(Throwable cause) {
        super("the client does not read any more", cause);
    }
}
