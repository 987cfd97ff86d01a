package peel.store.count;

import java.io.Serial;

/// A query would have more counts than [#MAX_COUNTS], so many that holding them could exhaust the memory. It carries no stack
/// trace: it describes the query, not a fault.
public final class TooManyCountsException extends RuntimeException {
    /// The most counts of one query.
    public static final int MAX_COUNTS = 1_000_000;

    @Serial
    private static final long serialVersionUID = 1L;

    /// The message states the limit.
    public TooManyCountsException() {
        super("the query has more than " + MAX_COUNTS + " different counts", null, false, false);
    }
}
