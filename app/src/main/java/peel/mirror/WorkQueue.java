package peel.mirror;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Some workers that handle questions, and the questions that come of these, in the order in which they came, until none
/// is left. The first failure ends all.
final class WorkQueue {
    private final Work work;
    private final ExecutorService workers;
    private final AtomicLong open = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch done = new CountDownLatch(1);

    private WorkQueue(int workers, Work work) {
        this.work = work;
        this.workers = Executors.newFixedThreadPool(workers);
    }

    /// What is done with a question.
    @FunctionalInterface
    interface Work {
        /// Handles a question and returns those that come of it.
        List<ApiRequest> handle(ApiRequest question) throws IOException, InterruptedException;
    }

    /// Handles all questions.
    static void run(int workers, List<ApiRequest> questions, Work work) throws IOException, InterruptedException {
        if (questions.isEmpty()) {
            return;
        }
        WorkQueue crew = new WorkQueue(workers, work);
        try {
            crew.submit(questions);
            crew.done.await();
        } finally {
            crew.workers.shutdownNow();
            crew.workers.close();
        }
        crew.throwFailure();
    }

    private void submit(List<ApiRequest> questions) {
        open.addAndGet(questions.size());
        questions.forEach(question -> workers.execute(() -> handle(question)));
    }

    private void handle(ApiRequest question) {
        try {
            if (failure.get() == null) {
                submit(work.handle(question));
            }
        } catch (Throwable e) { // whatever it is, the mirror must end with it and not wait for ever
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
