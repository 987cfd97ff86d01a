package peel.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import peel.store.MemoryBudget;
import peel.store.Release;
import peel.store.Store;

/// A data directory open for reading, which a [ReleaseWatcher] follows; requests under way keep the release they have.
final class LuceneStore implements Store {
    private final MemoryBudget budget;
    private final AtomicReference<@Nullable OpenRelease> current = new AtomicReference<>();
    private final ReleaseWatcher watcher;
    private boolean closed;

    private LuceneStore(DataLayout layout, MemoryBudget budget, Optional<OpenRelease> first) {
        this.budget = budget;
        this.current.set(first.orElse(null));
        this.watcher = new ReleaseWatcher(layout, current::get, this::replace);
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
        watcher.stop();
        OpenRelease last = current.getAndSet(null);
        if (last != null) {
            last.release();
        }
    }
}
