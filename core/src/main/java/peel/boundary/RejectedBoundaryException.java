package peel.boundary;

import java.io.Serial;
import peel.archive.reject.RejectReason;

/// A file that is left out. It carries no stack trace: it says something about the file and nothing about the program.
final class RejectedBoundaryException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long line;
    private final RejectReason reason;
    private final String detail;

    RejectedBoundaryException(long line, RejectReason reason, String detail) {
        super(detail, null, false, false);
        this.line = Math.max(line, 1);
        this.reason = reason;
        this.detail = detail;
    }

    long line() {
        return line;
    }

    RejectReason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
