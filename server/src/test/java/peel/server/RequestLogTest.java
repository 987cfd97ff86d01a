package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// The request log: one line for each request, and none that a client writes.
class RequestLogTest {
    private static final Logger ACCESS = Logger.getLogger("peel.access");

    private final Lines lines = new Lines();

    private static final class Lines extends Handler {
        private final List<String> logged = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            logged.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        private List<String> await(int count) throws InterruptedException {
            for (int i = 0; i < 100 && logged.size() < count; i++) {
                Thread.sleep(20);
            }
            return logged;
        }
    }

    @BeforeEach
    void listen() {
        ACCESS.setUseParentHandlers(false);
        ACCESS.addHandler(lines);
    }

    @AfterEach
    void leave() {
        ACCESS.removeHandler(lines);
        ACCESS.setUseParentHandlers(true);
    }

    @Test
    void aRequestIsOneLineOfMethodPathStatusBytesAndTime() throws Exception {
        try (TestServer server = logging("true")) {
            server.get("/api/crime-last-updated?x=1");
            server.get("/nothing");
            assertThat(lines.await(2)).hasSize(2);
            assertThat(lines.logged.get(0)).matches("GET /api/crime-last-updated\\?x=1 200 21B \\d+ms");
            assertThat(lines.logged.get(1)).matches("GET /nothing 404 \\d+B \\d+ms");
        }
    }

    @Test
    void aClientWritesNoLinesOfItsOwn() throws Exception {
        try (TestServer server = logging("true"); RawConnection connection = server.connect()) {
            connection.get("/\u001b[31mx\u0085y?" + "z".repeat(3_000)).readToEnd();
            assertThat(lines.await(1)).hasSize(1);
            assertThat(lines.logged.getFirst()).matches("[ -~]{1,600}");
        }
    }

    @Test
    void theLogCanBeTurnedOff() throws Exception {
        try (TestServer server = logging("false")) {
            server.get("/api/forces");
        }
        assertThat(lines.logged).isEmpty();
    }

    private static TestServer logging(String flag) throws IOException {
        return TestServer.of(InMemoryStore.of(Sample.release()), Map.of(ServerSetting.REQUEST_LOG, flag));
    }
}
