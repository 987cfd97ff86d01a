package peel.store.memory;

import java.io.Serial;

/// A query needs more memory than the [MemoryBudget] has left. It carries no stack trace: it describes the load of the
/// process, not a fault in it.
public final class MemoryBudgetException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean isTooLarge;

    /// @param neededBytes what the query needs so far
    /// @param limitBytes the whole budget
    MemoryBudgetException(long neededBytes, long limitBytes) {
        super("a query needs " + neededBytes + " bytes, the queries under way may hold " + limitBytes
                + " bytes together", null, false, false);
        this.isTooLarge = neededBytes > limitBytes;
    }

    /// Whether the query needs more than the whole budget, so that it fails again however long one waits.
    public boolean isTooLarge() {
        return isTooLarge;
    }
}
