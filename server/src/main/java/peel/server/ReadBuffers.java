package peel.server;

import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;

/// Jetty's pool of buffers, but for reading requests every buffer is a new one. After a request that is no HTTP two threads
/// of Jetty may give back the buffer it was read into (12.1.14: one ends the reading, the other the error's answer), and
/// the pool would lend it to two connections, so that one client reads of another's request. Safe for several threads.
final class ReadBuffers extends ByteBufferPool.Wrapper {
    /// Most requests are shorter, and a new buffer of Jetty's own size costs as much as a short query.
    static final int BYTES = 2 * 1024;

    ReadBuffers(ByteBufferPool pool) {
        super(pool);
    }

    /// @param isDirect false for reading, see [PeelServer]
    @Override
    public RetainableByteBuffer.Mutable acquire(int bytes, boolean isDirect) {
        return isDirect ? super.acquire(bytes, true) : NON_POOLING.acquire(bytes, false);
    }
}
