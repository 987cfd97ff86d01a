package peel.embedded;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import peel.embedded.query.OpenRelease;
import peel.embedded.storage.DirectoryLayout;
import peel.store.Release;
import peel.store.Store;
import peel.store.memory.MemoryBudget;

/// A data directory open for reading, which a [ReleaseWatcher] follows; requests under way keep the release they have.
final class EmbeddedStore implements Store {
    private final MemoryBudget budget;
    private final AtomicReference<@Nullable OpenRelease> current = new AtomicReference<>();
    private final ReleaseWatcher watcher;
    private boolean closed;

    private EmbeddedStore(DirectoryLayout layout, MemoryBudget budget, Optional<OpenRelease> first) {
        this.budget = budget;
        this.current.set(first.orElse(null));
        this.watcher = new ReleaseWatcher(layout, current::get, this::replace);
    }

    static EmbeddedStore open(DirectoryLayout layout, MemoryBudget budget) throws IOException {
        EmbeddedStore store = new EmbeddedStore(layout, budget, OpenRelease.openCurrent(layout));
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
            if (release.tryIncRef()) {
                return Optional.of(new EmbeddedRelease(release, budget));
            }
        }
    }

    /// Closing and switching must not cross, or a release would stay open for good.
    private synchronized void replace(OpenRelease next) {
        if (closed) {
            next.decRef();
            return;
        }
        OpenRelease old = current.getAndSet(next);
        if (old != null) {
            old.decRef();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        watcher.stop();
        OpenRelease last = current.getAndSet(null);
        if (last != null) {
            last.decRef();
        }
    }
}
