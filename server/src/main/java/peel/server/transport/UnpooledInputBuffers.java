package peel.server.transport;

import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import peel.server.PeelServer;

/// Jetty's pool of buffers, but for reading requests every buffer is a new one. With pooled ones a client was once answered for
/// what its neighbour had sent, a request line too long: after an error the thread that ends the reading and the one that
/// answers can both give the buffer back (inferred from Jetty 12.1's code), and the pool lends it to two connections. Safe for
/// several threads.
public final class UnpooledInputBuffers extends ByteBufferPool.Wrapper {
    /// Most requests are shorter, and a new buffer of Jetty's own size costs as much as a short query.
    public static final int BYTES = 2 * 1024;

    public UnpooledInputBuffers(ByteBufferPool pool) {
        super(pool);
    }

    /// @param isDirect false for reading, see [PeelServer]
    @Override
    public RetainableByteBuffer.Mutable acquire(int bytes, boolean isDirect) {
        return isDirect ? super.acquire(bytes, true) : NON_POOLING.acquire(bytes, false);
    }
}
