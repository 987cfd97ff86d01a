package peel.server.transport;

import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;

/// Jetty's buffer pool, except that each buffer for reading requests is new. It works around a double release in Jetty 12.1:
/// when a request cannot be parsed (a request line that is too long, for example), both the thread that ends the reading and the
/// one that sends the error may release the input buffer of the connection (inferred from Jetty's code), and the pool then
/// hands the same buffer out to two connections. Once in some 16,000 such requests, a client then got the response to the request
/// of another one. Safe for several threads.
public final class UnpooledInputBuffers extends ByteBufferPool.Wrapper {
    /// Most requests are shorter, and a new buffer of Jetty's own size costs as much as a short query.
    public static final int BYTES = 2 * 1024;

    public UnpooledInputBuffers(ByteBufferPool pool) {
        super(pool);
    }

    /// @param isDirect false for input buffers, see `PeelServer`
    @Override
    public RetainableByteBuffer.Mutable acquire(int bytes, boolean isDirect) {
        return isDirect ? super.acquire(bytes, true) : NON_POOLING.acquire(bytes, false);
    }
}
