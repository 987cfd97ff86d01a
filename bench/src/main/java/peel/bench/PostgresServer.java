package peel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL server, which `bench/postgres` starts and stops.
final class PostgresServer implements AutoCloseable {
    private static final int NOT_POSSIBLE = 3;

    private final Settings settings;
    private boolean isStarted;

    PostgresServer(Settings settings) {
        this.settings = settings;
    }

    /// Starts the server on a free port.
    ///
    /// @return why it is not available; empty if it was started
    /// @throws IOException if it is installed but does not start
    Optional<String> start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Ended ended = run("start", Integer.toString(port));
        if (ended.code == NOT_POSSIBLE) {
            return Optional.of(ended.output);
        }
        if (ended.code != 0) {
            throw new IOException("bench/postgres start failed: " + ended.output);
        }
        isStarted = true;
        Files.writeString(settings.files().postgresUrl(), ended.output);
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (isStarted) {
            run("stop");
        }
    }

    private record Ended(int code, String output) {}

    private Ended run(String what, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(settings.root().resolve("bench/postgres").toString(), what,
                settings.files().directory().toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        try {
            return new Ended(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
