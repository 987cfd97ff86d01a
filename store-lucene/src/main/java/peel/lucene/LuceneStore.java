package peel.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import peel.store.Release;
import peel.store.Store;

/// A data directory open for reading. A daemon thread looks at `CURRENT` four times a second and opens what a load has
/// published; requests under way keep the release they have.
final class LuceneStore implements Store {
    private static final System.Logger LOG = System.getLogger("peel.store");
    private static final long POLL_MILLIS = 250;

    private final DataLayout layout;
    private final AtomicReference<@Nullable OpenRelease> current = new AtomicReference<>();
    private final Thread watcher;
    private volatile boolean closed;

    private LuceneStore(DataLayout layout, Optional<OpenRelease> first) {
        this.layout = layout;
        this.current.set(first.orElse(null));
        this.watcher = Thread.ofPlatform().daemon().name("peel-release-watcher").unstarted(this::watch);
    }

    static LuceneStore open(DataLayout layout) throws IOException {
        LuceneStore store = new LuceneStore(layout, OpenRelease.openCurrent(layout));
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
                return Optional.of(new LuceneRelease(release));
            }
        }
    }

    private void watch() {
        String lastProblem = "";
        while (!closed) {
            try {
                Thread.sleep(POLL_MILLIS);
                switchIfNewer();
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
