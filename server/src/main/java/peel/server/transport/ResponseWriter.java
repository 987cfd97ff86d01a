package peel.server.transport;

import java.nio.ByteBuffer;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import peel.server.connection.ProcessorShare;
import peel.server.error.ClientGoneException;

/// Writes the pieces of one response to its client. While it waits for a slow client, the request gives up its turn on the
/// processors, and the pace of the client is measured. Not safe for several threads.
final class ResponseWriter implements Callback {
    private final Response response;
    private final RequestTimeout timeout;
    private final ProcessorShare.Task task;
    private final Thread writer = Thread.currentThread();
    private volatile boolean isDone;
    private volatile @Nullable Throwable failure;

    /// @param task the request's share of the processors
    ResponseWriter(Response response, RequestTimeout timeout, ProcessorShare.Task task) {
        this.response = response;
        this.timeout = timeout;
        this.task = task;
    }

    /// Writes a piece, and returns when the operating system has accepted it.
    ///
    /// @param isLast whether the body ends with it
    /// @throws ClientGoneException if the connection fails, or a limit has passed
    void write(boolean isLast, ByteBuffer bytes) throws ClientGoneException {
        int count = bytes.remaining();
        isDone = false;
        response.write(isLast, bytes, this);
        if (!isDone) {
            await(count);
        }
        Throwable cause = failure;
        if (cause != null) {
            throw new ClientGoneException(cause);
        }
    }

    private void await(int count) {
        task.pause();
        timeout.pace().startWaiting();
        while (!isDone) {
            LockSupport.park(this);
        }
        timeout.pace().stopWaiting(count);
    }

    @Override
    public void succeeded() {
        isDone = true;
        LockSupport.unpark(writer);
    }

    @Override
    public void failed(Throwable cause) {
        failure = cause;
        succeeded();
    }

    /// It only wakes a thread.
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
