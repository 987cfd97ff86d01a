package peel.server.error;

import java.io.IOException;
import java.io.Serial;

/// An answer can no longer be written: its client has gone or does not read, or its time is over. Nobody needs to know
/// but the metrics; a store's own failures stay apart from it.
public final class ClientGoneException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public ClientGoneException(Throwable cause) {
        super("the client takes no more", cause);
    }
}
