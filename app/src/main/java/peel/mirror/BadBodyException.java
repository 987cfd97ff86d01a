package peel.mirror;

import java.io.Serial;

/// A body is not the answer of a method; the message says why.
final class BadBodyException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;
    private final boolean isNotTheApi;

    BadBodyException(String message, boolean isNotTheApi) {
        super(message);
        this.isNotTheApi = isNotTheApi;
    }

    /// Whether it is something else altogether, a page of HTML for example, and not such an answer cut short.
    boolean isNotTheApi() {
        return isNotTheApi;
    }
}
