package peel.attack;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/// One request of a client that must not notice an attack.
///
/// @param what what was asked, and how
/// @param startNanos when, by [System#nanoTime]
/// @param millis how long it took, until its failure if it failed
/// @param failure what went wrong, or empty
record Probe(String what, long startNanos, long millis, String failure) {
    private static final int LONGEST_MILLIS = 60_000;

    static Probe ended(String what, long startNanos, String failure) {
        return new Probe(what, startNanos, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos), failure);
    }

    /// Asks over a connection of its own, and waits long.
    static HttpAnswer ask(Target target, String path) throws IOException {
        try (Socket socket = target.connect()) {
            return ask(socket, path);
        }
    }

    static HttpAnswer ask(Socket socket, String path) throws IOException {
        socket.setSoTimeout(LONGEST_MILLIS);
        RequestBytes.get(path).sendTo(socket);
        return new HttpReader(socket).read();
    }
}
