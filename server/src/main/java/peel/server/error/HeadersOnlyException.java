package peel.server.error;

import java.io.IOException;
import java.io.Serial;

/// Ends the writing of a response to HEAD as soon as its headers are sent. It is not a failure and has no stack trace.
public final class HeadersOnlyException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
