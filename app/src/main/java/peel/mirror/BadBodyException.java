package peel.mirror;

import java.io.Serial;

/// A body is not a response of a method; the message has the reason.
final class BadBodyException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;
    private final boolean isNotTheApi;

    BadBodyException(String message, boolean isNotTheApi) {
        super(message);
        this.isNotTheApi = isNotTheApi;
    }

    /// Whether it is something else, for example a page of HTML, and not an incomplete response.
    boolean isNotTheApi() {
        return isNotTheApi;
    }
}
