package peel.server.error;

import java.io.Serial;

/// A request has passed one of its limits, and its connection is closed. It carries no stack trace, since it describes the
/// request and not the program.
public final class LimitPassedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public LimitPassedException() {
        super("the request has passed its time limit", null, false, false);
    }
}
