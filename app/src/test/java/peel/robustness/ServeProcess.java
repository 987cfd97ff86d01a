package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/// `peel serve` in a process of its own, on a free port.
record ServeProcess(PeelProcess peel, URI uri) implements AutoCloseable {
    private static final String LINE = "peel: listening on ";

    /// Serves a data directory, and returns when the server is ready.
    static ServeProcess start(DataDirectory data) throws IOException, InterruptedException {
        PeelProcess peel = PeelProcess.start("serve", "--data", data.path().toString(), "--port", "0");
        return new ServeProcess(peel, address(peel));
    }

    /// Waits for the line that has the address.
    private static URI address(PeelProcess peel) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!peel.out().endsWith("\n")) {
            assertThat(peel.process().isAlive() && System.nanoTime() < end).as(peel.err()).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        String line = peel.out().strip();
        assertThat(line).startsWith(LINE);
        return URI.create(line.substring(LINE.length()));
    }

    Process process() {
        return peel.process();
    }

    String out() throws IOException {
        return peel.out();
    }

    String err() throws IOException {
        return peel.err();
    }

    PeelProcess.Ended await() throws IOException, InterruptedException {
        return peel.await();
    }

    @Override
    public void close() throws IOException {
        peel.close();
    }
}
