package peel.answers;

import java.io.Serial;
import peel.archive.RejectReason;

/// A record that is left out. It carries no stack trace: an answer may have many.
final class BadRecord extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RejectReason reason;
    private final String detail;

    BadRecord(RejectReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    RejectReason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
