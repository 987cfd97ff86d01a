package peel.server.transport;

import peel.concurrent.Checkpoint;
import peel.server.connection.ProcessorShare;
import peel.server.error.LimitPassedException;
import peel.store.memory.QueryMemory;

/// What one request may use: time, a share of the processors, and memory.
///
/// @param timeout its time limits
/// @param task its share of the processors
/// @param requestMemory its share of the memory of all requests that are incomplete
/// @param responseMemory its share of the memory of all responses under way
public record RequestScope(RequestTimeout timeout, ProcessorShare.Task task, QueryMemory requestMemory,
        QueryMemory responseMemory) implements Checkpoint {

    /// Returns when the request may continue.
    ///
    /// @throws LimitPassedException if it has exceeded one of its limits
    @Override
    public void passed() {
        task.checkpoint();
        if (timeout.hasPassed()) {
            throw new LimitPassedException();
        }
    }
}
