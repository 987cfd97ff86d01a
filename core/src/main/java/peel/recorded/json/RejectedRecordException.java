package peel.recorded.json;

import java.io.Serial;
import peel.archive.reject.RejectReason;

/// A record that is left out. It carries no stack trace: an answer may have many.
public final class RejectedRecordException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RejectReason reason;
    private final String detail;

    public RejectedRecordException(RejectReason reason, String detail) {
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
