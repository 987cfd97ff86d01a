package peel.archive;

import java.io.Serial;

/// A row that is left out. Made once per bad row, of which a file may have millions: it carries no stack trace.
final class BadRow extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RejectReason reason;
    private final String detail;

    BadRow(RejectReason reason, String detail) {
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
