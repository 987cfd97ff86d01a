package peel.archive.reject;

import java.io.Serial;

/// A row that is left out. Made once per bad row, of which a file may have millions: it carries no stack trace.
public final class RejectedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RejectReason reason;
    private final String detail;

    public RejectedException(RejectReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    public RejectReason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
