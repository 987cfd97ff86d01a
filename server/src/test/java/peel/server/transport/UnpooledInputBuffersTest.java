package peel.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.junit.jupiter.api.Test;
import peel.server.RawConnection;
import peel.server.Sample;
import peel.server.TestServer;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

class UnpooledInputBuffersTest {
    private static final int PAIRS = 300;

    @Test
    void lendsNoReadBufferTwice() {
        UnpooledInputBuffers buffers = new UnpooledInputBuffers(new ArrayByteBufferPool());

        RetainableByteBuffer first = buffers.acquire(UnpooledInputBuffers.BYTES, false);
        byte[] memory = first.getByteBuffer().array();
        first.release();

        assertThat(buffers.acquire(UnpooledInputBuffers.BYTES, false).getByteBuffer().array()).isNotSameAs(memory);
    }

    /// Where buffers came from a pool, one such pair in some 16,000 had the next client read its neighbour's request.
    @Test
    void keepsAMalformedRequestFromTheNextClient() throws IOException {
        String huge = "/api/crimes-street/all-crime?poly=" + "x".repeat(200_000);
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()),
                Map.of(ServerSetting.MAX_REQUEST_LINE,
                        "4094"))) {
            for (int pair = 0; pair < PAIRS; pair++) {
                assertThat(answer(server, huge)).startsWith("HTTP/1.1 414 ");
                assertThat(answer(server, "/api/stops-street")).startsWith("HTTP/1.1 400 ");
            }
        }
    }

    private static String answer(TestServer server, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (RawConnection connection = server.connect()) {
            return connection.sendAll(request).readToEnd();
        }
    }
}
