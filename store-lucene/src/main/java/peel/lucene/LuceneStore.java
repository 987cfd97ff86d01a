package peel.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import peel.store.MemoryBudget;
import peel.store.Release;
import peel.store.Store;

/// A data directory open for reading. A daemon thread looks at `CURRENT` four times a second and opens what a load has
/// published; requests under way keep the release they have. Opening reads next to nothing of the files, so between the
/// looks that thread reads them all, a part at a time, and logs what is damaged.
final class LuceneStore implements Store {
    private static final System.Logger LOG = System.getLogger("peel.store");
    private static final long POLL_MILLIS = 250;

    /// A fifth of one processor for a minute or so, at full size.
    private static final long CHECK_NANOS = 50_000_000;

    private final DataLayout layout;
    private final MemoryBudget budget;
    private final AtomicReference<@Nullable OpenRelease> current = new AtomicReference<>();
    private final Thread watcher;
    private @Nullable IntegrityCheck check;
    private volatile boolean closed;

    private LuceneStore(DataLayout layout, MemoryBudget budget, Optional<OpenRelease> first) {
        this.layout = layout;
        this.budget = budget;
        this.current.set(first.orElse(null));
        this.watcher = Thread.ofPlatform().daemon().name("peel-release-watcher").unstarted(this::watch);
    }

    static LuceneStore open(DataLayout layout, MemoryBudget budget) throws IOException {
        LuceneStore store = new LuceneStore(layout, budget, OpenRelease.openCurrent(layout));
        store.watcher.start();
        return store;
    }

    @Override
    public Optional<Release> acquire() {
        while (true) {
            OpenRelease release = current.get();
            if (release == null) {
                return Optional.empty();
            }
            if (release.tryRetain()) {
                return Optional.of(new LuceneRelease(release, budget));
            }
        }
    }

    private void watch() {
        String lastProblem = "";
        while (!closed) {
            try {
                Thread.sleep(POLL_MILLIS);
                switchIfNewer();
                checkOn();
                lastProblem = "";
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                String problem = String.valueOf(e.getMessage());
                if (!problem.equals(lastProblem)) {
                    LOG.log(System.Logger.Level.WARNING,
                            "the new release cannot be opened, the old one goes on serving: "
                                    + problem);
                    lastProblem = problem;
                }
            }
        }
    }

    private void switchIfNewer() throws IOException {
        Optional<ReleasePointer> pointer = ReleasePointer.read(layout);
        OpenRelease old = current.get();
        if (pointer.isEmpty() || old != null && old.manifest().number() == pointer.get().number()) {
            return;
        }
        Optional<OpenRelease> next = OpenRelease.openCurrent(layout);
        if (next.isPresent()) {
            replace(next.get());
            LOG.log(System.Logger.Level.INFO, "serving release " + next.get().manifest().number());
        }
    }

    /// Goes on reading the files of the release that serves. Only the watcher calls it.
    private void checkOn() {
        OpenRelease serving = current.get();
        if (serving == null) {
            return;
        }
        IntegrityCheck running = check;
        if (running == null || running.manifest().number() != serving.manifest().number()) {
            running = new IntegrityCheck(layout, serving.manifest());
            check = running;
        }
        if (running.isDone()) {
            return;
        }
        for (String problem : running.run(CHECK_NANOS)) {
            // A directory may be removed as soon as its store is closed.
            if (!closed) {
                LOG.log(System.Logger.Level.ERROR, "release " + serving.manifest().number() + " is damaged: " + problem
                        + ": load the data again into a new directory");
            }
        }
        if (running.isDone() && !closed) {
            LOG.log(System.Logger.Level.DEBUG, "read all files of release " + serving.manifest().number());
        }
    }

    /// Closing and switching must not cross, or a release would stay open for good.
    private synchronized void replace(OpenRelease next) {
        if (closed) {
            next.release();
            return;
        }
        OpenRelease old = current.getAndSet(next);
        if (old != null) {
            old.release();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        watcher.interrupt();
        OpenRelease last = current.getAndSet(null);
        if (last != null) {
            last.release();
        }
    }
}
