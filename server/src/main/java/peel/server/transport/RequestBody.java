package peel.server.transport;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.store.memory.QueryMemory;

/// Receives the body of a POST, which `PostedForm` then parses. The bytes that have arrived count against the memory that all
/// incomplete requests share, not the length that the headers announce.
public final class RequestBody {
    private static final int FIRST_BYTES = 4 * 1024;

    private final Request request;
    private final int maxBytes;
    private final QueryMemory memory;
    private byte[] bytes = {};
    private int count;

    private RequestBody(Request request, int maxBytes, QueryMemory memory) {
        this.request = request;
        this.maxBytes = maxBytes;
        this.memory = memory;
    }

    /// The bytes of the body; none if the request has no body, since some clients send the parameters of a POST in the query.
    ///
    /// @param timeout how long it may take from now to the last byte
    /// @throws ApiException if the body has more than `maxBytes`, does not arrive in time, or contradicts the headers
    /// @throws peel.store.memory.MemoryBudgetException if other requests use all memory
    public static byte[] receive(Request request, int maxBytes, Duration timeout, QueryMemory memory) {
        long length = request.getLength();
        if (length == 0) {
            return new byte[0];
        }
        RequestBody body = new RequestBody(request, maxBytes, memory);
        body.requireSize(length);
        try {
            body.receive(System.nanoTime() + timeout.toNanos());
        } catch (HttpException.RuntimeException malformed) {
            throw new ApiException(ErrorCode.MALFORMED_REQUEST, "the body does not match the headers");
        }
        return Arrays.copyOf(body.bytes, body.count);
    }

    private void receive(long endNanos) {
        boolean isComplete = false;
        while (!isComplete) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                awaitMore(endNanos);
            } else if (Content.Chunk.isFailure(chunk)) {
                throw chunk.getFailure() instanceof TimeoutException
                        ? late()
                        : new ApiException(ErrorCode.MALFORMED_REQUEST, "the body does not match the headers");
            } else {
                isComplete = chunk.isLast();
                append(chunk.getByteBuffer());
                chunk.release();
            }
        }
    }

    private void append(ByteBuffer piece) {
        int end = count + piece.remaining();
        requireSize(end);
        if (end > bytes.length) {
            int room = Math.max(end, Math.max(FIRST_BYTES, 2 * bytes.length));
            memory.take(room - bytes.length);
            bytes = Arrays.copyOf(bytes, room);
        }
        piece.get(bytes, count, piece.remaining());
        count = end;
    }

    private void awaitMore(long endNanos) {
        Semaphore more = new Semaphore(0);
        request.demand(Invocable.from(Invocable.InvocationType.NON_BLOCKING, more::release));
        try {
            if (!more.tryAcquire(endNanos - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw late();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw late();
        }
    }

    private void requireSize(long size) {
        if (size > maxBytes) {
            throw new ApiException(ErrorCode.BODY_TOO_LARGE, "the body is too large: at most " + maxBytes
                    + " bytes are allowed");
        }
    }

    private static ApiException late() {
        return new ApiException(ErrorCode.REQUEST_TIMEOUT,
                "the body did not arrive in time: send it without pauses");
    }
}
