package peel.archive.reject;

import java.io.Serial;
import java.util.OptionalLong;

/// A row, record or feature that is not loaded. A file may have millions of them, so the exception carries no stack trace.
public final class RejectedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RejectReason reason;
    private final String detail;
    private final long line;

    /// The row that is being read is rejected; its reader knows the line.
    ///
    /// @param detail what is wrong in this row and what would be right
    public RejectedException(RejectReason reason, String detail) {
        this(0, reason, detail);
    }

    /// Something on a certain line is rejected.
    ///
    /// @param line the line, or the number of the feature, from 1; 0 if it is not known
    /// @param detail what is wrong there and what would be right
    public RejectedException(long line, RejectReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.line = line;
    }

    /// The kind of problem.
    public RejectReason reason() {
        return reason;
    }

    /// What is wrong, and what would be right.
    public String detail() {
        return detail;
    }

    /// The line or the number of the feature, from 1, if whoever threw this knew it.
    public OptionalLong line() {
        return line < 1 ? OptionalLong.empty() : OptionalLong.of(line);
    }
}
