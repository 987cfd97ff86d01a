package peel.attack;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Many clients that connect in the same moment and ask one small thing each. They are not hostile, so none of them may wait
/// longer than other clients do.
///
/// @param connections how many connect at once
/// @param rounds how often, one after the other
/// @param patience how long a client may wait for its answer
record ConnectionBurst(String name, int connections, int rounds, Duration patience) implements Attack {
    @Override
    public void run(Target target, Duration duration, AttackLog log) throws InterruptedException {
        AtomicLong late = new AtomicLong();
        AtomicLong worstMillis = new AtomicLong();
        for (int round = 0; round < rounds; round++) {
            CountDownLatch start = new CountDownLatch(1);
            try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < connections; i++) {
                    clients.execute(() -> {
                        long millis = ask(target, start, log);
                        worstMillis.accumulateAndGet(millis, Math::max);
                        if (millis > patience.toMillis()) {
                            late.incrementAndGet();
                        }
                    });
                }
                start.countDown();
            }
        }
        if (late.get() > 0) {
            log.failed(late + " of " + log.requests() + " clients that connected at once waited longer than "
                    + patience.toMillis() + " ms, the last " + worstMillis + " ms");
        }
    }

    private static long ask(Target target, CountDownLatch start, AttackLog log) {
        try {
            start.await();
            long begin = System.nanoTime();
            log.sent();
            try (Socket socket = target.connect()) {
                socket.setSoTimeout(30_000);
                RequestBytes.get("/healthz").sendTo(socket);
                log.answered(new HttpReader(socket).read());
            } catch (IOException e) {
                log.closed();
                log.failed("a client that connected in a burst was not answered: " + e);
            }
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
