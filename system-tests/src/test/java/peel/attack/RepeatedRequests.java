package peel.attack;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Connections that each send one request after the other, and read every answer to its end.
///
/// @param ahead how many requests a connection sends before it waits for the first answer, at least 1
/// @param requests the requests, taken in turn
record RepeatedRequests(String name, int connections, int ahead, List<RequestBytes> requests) implements Attack {
    private static final int MOST_REQUESTS = 20_000;

    RepeatedRequests(String name, int connections, List<RequestBytes> requests) {
        this(name, connections, 1, requests);
    }

    @Override
    public void run(Target target, Duration duration, AttackLog log) throws InterruptedException {
        AtomicInteger clients = new AtomicInteger();
        OpenConnections.run(target, connections, duration,
                open -> repeat(open, clients.getAndIncrement(), log));
    }

    private void repeat(OpenConnections open, int first, AttackLog log) {
        int at = first;
        while (isOn(open, log)) {
            try (Socket socket = open.connect()) {
                HttpReader reader = new HttpReader(socket);
                for (int i = 1; i < ahead; i++) {
                    log.sent();
                    requests.get(at++ % requests.size()).sendAsMuchAsPossibleTo(socket);
                }
                while (isOn(open, log)) {
                    log.sent();
                    requests.get(at++ % requests.size()).sendAsMuchAsPossibleTo(socket);
                    open.ready();
                    HttpAnswer answer = reader.read();
                    log.answered(answer);
                    if (answer.closes()) {
                        break;
                    }
                }
            } catch (IOException e) {
                open.closedByServer(log);
            }
        }
    }

    private static boolean isOn(OpenConnections open, AttackLog log) {
        return !open.isOver() && log.requests() < MOST_REQUESTS;
    }
}
