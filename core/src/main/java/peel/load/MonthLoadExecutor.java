package peel.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import peel.store.build.ReleaseBuilder;

/// Builds several months at once, as many as there are processors and memory for. The first failure ends all.
final class MonthLoadExecutor {
    /// What a month of half a million crimes and as many outcomes takes while it is built and sorted.
    private static final long BYTES_A_MONTH = 400L << 20;

    private final ReleaseBuilder release;
    private final SourceReader reading;

    MonthLoadExecutor(ReleaseBuilder release, SourceReader reading) {
        this.release = release;
        this.reading = reading;
    }

    List<FileReport> run(List<MonthLoadTask> months) throws IOException {
        List<FileReport> reports = new ArrayList<>();
        int threads = threads();
        try (IdleProcessors helpers = new IdleProcessors(threads, months.size());
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            CompletionService<List<FileReport>> done = new ExecutorCompletionService<>(workers);
            months.forEach(month -> done.submit(() -> {
                try {
                    return month.run(release, reading, helpers);
                } finally {
                    helpers.monthEnded();
                }
            }));
            try {
                for (int i = 0; i < months.size(); i++) {
                    reports.addAll(done.take().get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the load was interrupted", e);
            } catch (ExecutionException e) {
                throw failure(e);
            } finally {
                workers.shutdownNow();
                helpers.stop();
            }
        }
        return reports;
    }

    private static int threads() {
        long byMemory = Runtime.getRuntime().maxMemory() / BYTES_A_MONTH;
        return Math.clamp(byMemory, 1, Runtime.getRuntime().availableProcessors());
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case ExecutionException e when e.getCause() != null -> failure(e.getCause());
            default -> new IOException(cause);
        };
    }
}
