package peel.embedded.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs independent parts of a publication at once, as many as there are processors. All have ended when it returns, so
/// that their files may be closed; the first failure is thrown.
public final class Parallel {
    private Parallel() {}

    /// A part of the work.
    @FunctionalInterface
    public interface Task {
        void run() throws IOException;
    }

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
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the load was interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
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
