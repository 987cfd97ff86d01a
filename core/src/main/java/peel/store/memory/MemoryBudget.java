package peel.store.memory;

import java.util.concurrent.atomic.AtomicLong;

/// The memory that all queries of a store may hold at the same time, in bytes. A query that would exceed it ends with a
/// [MemoryBudgetException] before it allocates, so that many large queries cannot use up the heap that every request needs.
/// Safe for several threads.
public final class MemoryBudget {
    private static final int SHARE_OF_HEAP = 4;

    private final long limitBytes;
    private final AtomicLong usedBytes = new AtomicLong();

    /// @param limitBytes how much all queries may hold together, at least 1
    /// @throws IllegalArgumentException when it is less than 1
    public MemoryBudget(long limitBytes) {
        if (limitBytes < 1) {
            throw new IllegalArgumentException("a memory budget of " + limitBytes + " bytes: it must be at least 1");
        }
        this.limitBytes = limitBytes;
    }

    /// A quarter of the largest heap that this process may have.
    public static MemoryBudget ofHeap() {
        return new MemoryBudget(Math.max(1, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    }

    /// How much all queries may hold together.
    public long limitBytes() {
        return limitBytes;
    }

    /// How much the queries under way hold now; each one's first [QueryMemory#FREE_BYTES] are not counted.
    public long usedBytes() {
        return usedBytes.get();
    }

    /// The account of a new query, which holds nothing yet.
    public QueryMemory forQuery() {
        return new QueryMemory(this);
    }

    /// Takes bytes for a query.
    ///
    /// @param heldBytes what the same query holds already
    /// @throws MemoryBudgetException when they are not free; nothing was taken then
    void reserve(long bytes, long heldBytes) {
        while (true) {
            long used = usedBytes.get();
            if (bytes > limitBytes - used) {
                throw new MemoryBudgetException(bytes + heldBytes, limitBytes);
            }
            if (usedBytes.compareAndSet(used, used + bytes)) {
                return;
            }
        }
    }

    void release(long bytes) {
        usedBytes.addAndGet(-bytes);
    }
}
