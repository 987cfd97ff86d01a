package peel.server.error;

import java.io.IOException;
import java.io.Serial;

/// Ends the writing of an answer to HEAD as soon as its headers are sent. It is no failure and carries no stack trace.
public final class HeadersOnlyException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
