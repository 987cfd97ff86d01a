package peel.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessorShareTest {
    private final ProcessorShare share = new ProcessorShare(1);

    private ProcessorShare.Task longTask() {
        ProcessorShare.Task task = share.begin(2);
        task.start();
        return task;
    }

    @Test
    void aShortRequestNeedsNoTurn() {
        try (ProcessorShare.Task other = longTask();
                ProcessorShare.Task task = share.begin(1)) {
            task.start();
            other.checkpoint();
        }
    }

    @Test
    void aLongRequestWaitsForItsTurnAndGetsItWhenAnotherEndsOrWaitsForItsClient() throws Exception {
        for (boolean ends : new boolean[]{true, false}) {
            CountDownLatch hasTurn = new CountDownLatch(1);
            ProcessorShare.Task first = longTask();
            Thread waiting = Thread.ofVirtual().start(() -> {
                try (ProcessorShare.Task _ = longTask()) {
                    hasTurn.countDown();
                }
            });
            assertThat(hasTurn.await(100, TimeUnit.MILLISECONDS)).isFalse();
            if (ends) {
                first.close();
            } else {
                first.pause();
            }
            assertThat(hasTurn.await(10, TimeUnit.SECONDS)).isTrue();
            waiting.join();
            first.checkpoint();
            first.close();
        }
    }

    @Test
    void longRequestsTakeTurnsAndNeverRunTogether() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger mostRunning = new AtomicInteger();
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().start(() -> {
                await(start);
                try (ProcessorShare.Task task = longTask()) {
                    for (int step = 0; step < 20; step++) {
                        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
                        order.add(number);
                        compute(3);
                        running.decrementAndGet();
                        task.checkpoint();
                    }
                }
            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(mostRunning).hasValue(1);
        assertThat(order).hasSize(80);
        assertThat(order.subList(0, 40)).contains(0, 1, 2, 3);
    }

    private static void compute(int millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
