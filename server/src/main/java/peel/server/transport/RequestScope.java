package peel.server.transport;

import peel.concurrent.Checkpoint;
import peel.server.connection.ProcessorShare;
import peel.server.error.LimitPassedException;
import peel.store.memory.QueryMemory;

/// What one request may use while it is answered: time, a share of the processors, and memory.
///
/// @param timeout its time limits
/// @param task its share of the processors
/// @param requestMemory its share of the memory that all requests have until they are read
/// @param responseMemory its share of the memory that all responses have
public record RequestScope(RequestTimeout timeout, ProcessorShare.Task task, QueryMemory requestMemory,
        QueryMemory responseMemory) implements Checkpoint {

    /// Returns when the request may go on.
    ///
    /// @throws LimitPassedException when it has passed one of its limits
    @Override
    public void passed() {
        task.checkpoint();
        if (timeout.hasPassed()) {
            throw new LimitPassedException();
        }
    }
}
