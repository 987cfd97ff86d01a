package peel.attack;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/// Clients that ask small things ten times a second, each on a thread of its own: `/healthz` and the crimes of one place, on a
/// connection that is kept and on a new one each time.
final class Prober implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final String HEALTH = "/healthz";

    private final Collection<Probe> probes = new ConcurrentLinkedQueue<>();
    private final List<Client> clients = new ArrayList<>();
    private volatile boolean isOver;

    private Prober() {}

    /// Starts to ask.
    static Prober start(Target target) {
        Prober prober = new Prober();
        for (String path : List.of(HEALTH, AttackData.SMALL_REQUEST)) {
            for (boolean isKept : new boolean[]{true, false}) {
                Client client = prober.new Client(target, path, isKept);
                prober.clients.add(client);
                client.start();
            }
        }
        return prober;
    }

    /// Stops asking, and cuts what is not answered within a time.
    ///
    /// @return all requests since the start
    Collection<Probe> stop(Duration patience) throws InterruptedException {
        isOver = true;
        for (Client client : clients) {
            client.join(patience.toMillis());
        }
        close();
        for (Client client : clients) {
            client.join();
        }
        return probes;
    }

    @Override
    public void close() {
        isOver = true;
        for (Client client : clients) {
            client.cut();
        }
    }

    private final class Client extends Thread {
        private final Target target;
        private final String path;
        private final boolean isKept;
        private volatile Optional<Socket> open = Optional.empty();

        Client(Target target, String path, boolean isKept) {
            super("prober " + path);
            this.target = target;
            this.path = path;
            this.isKept = isKept;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!isOver) {
                    long start = System.nanoTime();
                    probes.add(probe(start));
                    TimeUnit.NANOSECONDS.sleep(EVERY.toNanos() - (System.nanoTime() - start));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Probe probe(long start) {
            String what = path + (isKept ? " on a kept connection" : " on a new connection");
            try {
                HttpAnswer answer = ask();
                return Probe.ended(what, start, answer.status() == 200 ? "" : "status " + answer.status());
            } catch (IOException e) {
                return Probe.ended(what, start, isOver ? "no answer until the end" : e.toString());
            }
        }

        /// A kept connection that was closed meanwhile is opened again, once, as any client does.
        private HttpAnswer ask() throws IOException {
            if (open.isPresent() && isKept) {
                try {
                    return ask(open.get());
                } catch (IOException e) {
                    if (isOver) {
                        throw e;
                    }
                }
            }
            cut();
            Socket socket = target.connect();
            open = Optional.of(socket);
            HttpAnswer answer = ask(socket);
            if (!isKept) {
                socket.close();
            }
            return answer;
        }

        private HttpAnswer ask(Socket socket) throws IOException {
            return Probe.ask(socket, path);
        }

        private void cut() {
            open.ifPresent(socket -> {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }
}
