package peel.embedded.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Runs independent tasks at once, as many as there are processors.
public final class Parallel {
    private Parallel() {}

    /// A task that reads or writes files.
    @FunctionalInterface
    public interface Task {
        /// Does the work.
        void run() throws IOException;
    }

    /// Runs all tasks. All have ended when it returns, so that their files may be closed.
    ///
    /// @throws IOException the first failure; a task that fails does not stop the others
    public static void run(List<Task> tasks) throws IOException {
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (Task task : tasks) {
            calls.add(() -> {
                task.run();
                return true;
            });
        }
        int threads = Math.clamp(tasks.size(), 1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<Boolean> done : workers.invokeAll(calls)) {
                await(done);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// Runs two tasks. Both have ended when it returns, so that their files may be closed, unless this thread is interrupted.
    ///
    /// @param here runs in this thread
    /// @param helped is given to the helpers before
    /// @throws IOException the failure of a task
    public static void run(Task here, Task helped, Executor helpers) throws IOException {
        FutureTask<Boolean> done = new FutureTask<>(() -> {
            helped.run();
            return true;
        });
        helpers.execute(done);
        try {
            here.run();
        } finally {
            await(done);
        }
    }

    private static void await(Future<Boolean> done) throws IOException {
        try {
            done.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("the load was interrupted", e);
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new IOException(cause);
        };
    }
}
