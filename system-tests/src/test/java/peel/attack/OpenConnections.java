package peel.attack;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The connections of an attack by many clients at once. At its end all of them are closed, so that nobody who still reads
/// or writes goes on.
final class OpenConnections implements AutoCloseable {
    private static final int MOST_OPENED = 20_000;
    private static final int PAUSE_MILLIS = 20;

    private final Target target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger opened = new AtomicInteger();
    private final CountDownLatch ready;
    private volatile boolean isOver;

    private OpenConnections(Target target, int clients) {
        this.target = target;
        ready = new CountDownLatch(clients);
    }

    /// Lets clients go on for some time, which begins when all have sent their first request, or when so much time has
    /// passed.
    ///
    /// @param client what each of them does until [#isOver]; it calls [#ready] when it has sent its first request
    static void run(Target target, int clients, Duration duration, Consumer<OpenConnections> client)
            throws InterruptedException {
        try (OpenConnections open = new OpenConnections(target, clients)) {
            for (int i = 0; i < clients; i++) {
                open.clients.execute(() -> client.accept(open));
            }
            boolean allReady = open.ready.await(duration.toMillis(), TimeUnit.MILLISECONDS);
            if (allReady || open.ready.getCount() < clients) {
                Thread.sleep(duration);
            }
        }
    }

    boolean isOver() {
        return isOver || opened.get() >= MOST_OPENED;
    }

    /// Counts one client more that has sent its first request.
    void ready() {
        ready.countDown();
    }

    Socket connect() throws IOException {
        return connect(new Socket());
    }

    /// Opens a connection of a client that takes only a few bytes before they are read.
    Socket connectWithSmallWindow() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        return connect(socket);
    }

    private Socket connect(Socket socket) throws IOException {
        opened.incrementAndGet();
        sockets.add(socket);
        if (isOver) {
            socket.close();
        }
        return target.connect(socket);
    }

    /// Counts a connection that the server closed or refused, and waits a moment, as a client would that connects again.
    void closedByServer(AttackLog log) {
        if (!isOver) {
            log.closed();
            pause(PAUSE_MILLIS);
        }
    }

    /// Waits, at most until the end.
    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isOver = true;
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        clients.shutdownNow();
        clients.close();
    }
}
