package peel.mirror;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Workers that handle requests, and the requests that follow from these, in order, until none is left. The first failure
/// ends all.
final class WorkQueue {
    private final Task task;
    private final ExecutorService workers;
    private final AtomicLong open = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch done = new CountDownLatch(1);

    private WorkQueue(int workers, Task task) {
        this.task = task;
        this.workers = Executors.newFixedThreadPool(workers);
    }

    /// Handles one request.
    @FunctionalInterface
    interface Task {
        /// Handles a request and returns those that follow from it.
        List<ApiRequest> handle(ApiRequest request) throws IOException, InterruptedException;
    }

    /// Handles all requests.
    ///
    /// @throws IOException the first failure of a task
    static void run(int workers, List<ApiRequest> requests, Task task) throws IOException, InterruptedException {
        if (requests.isEmpty()) {
            return;
        }
        WorkQueue queue = new WorkQueue(workers, task);
        try {
            queue.submit(requests);
            queue.done.await();
        } finally {
            queue.workers.shutdownNow();
            queue.workers.close();
        }
        queue.throwFailure();
    }

    private void submit(List<ApiRequest> requests) {
        open.addAndGet(requests.size());
        requests.forEach(request -> workers.execute(() -> handle(request)));
    }

    private void handle(ApiRequest request) {
        try {
            if (failure.get() == null) {
                submit(task.handle(request));
            }
        } catch (Throwable e) { // whatever it is, the mirror must end and not wait forever
            failure.compareAndSet(null, e);
            done.countDown();
        }
        if (open.decrementAndGet() == 0) {
            done.countDown();
        }
    }

    private void throwFailure() throws IOException, InterruptedException {
        Throwable thrown = failure.get();
        if (thrown != null) {
            switch (thrown) {
                case IOException e -> throw e;
                case InterruptedException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IOException(thrown);
            }
        }
    }
}
