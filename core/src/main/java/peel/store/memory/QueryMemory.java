package peel.store.memory;

/// What one query holds of a [MemoryBudget]. A store calls [#take] right before it allocates what grows with the number of
/// rows, and [#giveBack] when it has let go of it. What was given back stays reserved for the same query, so that a later
/// month of it does not fail after the first was handed over, until [#trim] or [#close]. Not safe for several threads.
public final class QueryMemory implements AutoCloseable {
    /// A query may hold this much without asking the budget: small queries are many, and the buffers of a request's
    /// response take more.
    public static final long FREE_BYTES = 16 << 10;

    private final MemoryBudget budget;
    private long heldBytes;
    private long reservedBytes;

    QueryMemory(MemoryBudget budget) {
        this.budget = budget;
    }

    /// Takes memory.
    ///
    /// @throws MemoryBudgetException when the budget does not have it; nothing was taken then
    public void take(long bytes) {
        long needed = heldBytes + bytes - FREE_BYTES;
        if (needed > reservedBytes) {
            budget.reserve(needed - reservedBytes, reservedBytes);
            reservedBytes = needed;
        }
        heldBytes += bytes;
    }

    /// Says that memory taken before is free again.
    public void giveBack(long bytes) {
        heldBytes -= bytes;
    }

    /// Takes memory, or says that memory is free again if the number is negative.
    ///
    /// @throws MemoryBudgetException when the budget does not have it; nothing was taken then
    public void change(long bytes) {
        if (bytes < 0) {
            giveBack(-bytes);
        } else {
            take(bytes);
        }
    }

    /// Returns to the budget what this query does not hold now.
    public void trim() {
        long needed = Math.max(0, heldBytes - FREE_BYTES);
        budget.release(reservedBytes - needed);
        reservedBytes = needed;
    }

    /// Returns everything.
    @Override
    public void close() {
        if (reservedBytes > 0) {
            budget.release(reservedBytes);
        }
        heldBytes = 0;
        reservedBytes = 0;
    }
}
