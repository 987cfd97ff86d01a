package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `peel serve` in a process of its own, on a free port.
///
/// @param uri its address
public record ServeProcess(PeelProcess peel, URI uri) implements AutoCloseable {
    private static final String LINE = "peel: listening on ";

    /// Serves a data directory, and returns when the server is ready.
    static ServeProcess start(DataDirectory data) throws IOException, InterruptedException {
        return start("--data", data.path().toString());
    }

    /// Serves what the options of the command name, and returns when the server is ready.
    public static ServeProcess start(String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        arguments.addAll(List.of(options));
        PeelProcess peel = PeelProcess.start(arguments.toArray(String[]::new));
        try {
            return new ServeProcess(peel, address(peel));
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            peel.close();
            throw e;
        }
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

    /// What it has written to standard error.
    public String err() throws IOException {
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
