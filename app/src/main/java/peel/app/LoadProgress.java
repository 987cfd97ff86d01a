package peel.app;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peel.load.LoadListener;
import peel.load.LoadPlan;

/// Shows a load as it goes, on standard error: the plan, the reading with rate and time left, then each step of publishing.
final class LoadProgress implements LoadListener, AutoCloseable {
    private final Path directory;
    private @Nullable Progress reading;
    private String step = "";

    LoadProgress(Path directory) {
        this.directory = directory;
    }

    @Override
    public void planned(LoadPlan plan) {
        System.err.printf(Locale.ROOT, "peel: loading %,d files (%,d MB, %s) into %s%n", plan.files(),
                plan.bytes() / 1_000_000, months(plan), directory);
        long free = directory.toAbsolutePath().getRoot() == null ? Long.MAX_VALUE : freeBytes();
        if (free < plan.bytes()) {
            System.err.printf(Locale.ROOT,
                    "peel: warning: %,d MB are free where %s lies; a release can take as much as its files%n",
                    free / 1_000_000, directory);
        }
        reading = Progress.start("reading", "MB", 1_000_000);
    }

    private static String months(LoadPlan plan) {
        return plan.byMonth().isEmpty()
                ? "months as their rows say"
                : plan.byMonth().firstKey() + " to " + plan.byMonth().lastKey();
    }

    private long freeBytes() {
        Path existing = directory.toAbsolutePath();
        while (existing.getParent() != null && !existing.toFile().exists()) {
            existing = existing.getParent();
        }
        return existing.toFile().getUsableSpace();
    }

    @Override
    public void reading(long bytesDone, long bytesTotal) {
        Progress progress = reading;
        if (progress != null) {
            progress.show(bytesDone, bytesTotal);
        }
    }

    @Override
    public void publishing(String newStep, long done, long total) {
        close();
        if (!newStep.equals(step)) {
            step = newStep;
            System.err.println("peel: " + step);
        }
    }

    @Override
    public void close() {
        Progress progress = reading;
        if (progress != null) {
            progress.close();
            reading = null;
        }
    }
}
