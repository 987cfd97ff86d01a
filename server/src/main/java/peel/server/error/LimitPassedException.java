package peel.server.error;

import java.io.Serial;

/// A request has exceeded one of its limits, and its connection is closed. It has no stack trace, since the cause is the
/// request and not the program.
public final class LimitPassedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// The time limit has passed.
    public LimitPassedException() {
        super("the request has passed its time limit", null, false, false);
    }
}
