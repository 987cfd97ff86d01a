package peel.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import peel.store.Release;
import peel.store.Store;

/// A store in memory; [#publish] is what a load does.
public final class MemoryStore implements Store {
    private final List<MemoryRelease> published = new CopyOnWriteArrayList<>();

    public static MemoryStore of(MemoryRelease release) {
        MemoryStore store = new MemoryStore();
        store.publish(release);
        return store;
    }

    void publish(MemoryRelease release) {
        published.add(release);
    }

    @Override
    public Optional<Release> acquire() {
        return published.stream().reduce((older, newer) -> newer).map(release -> {
            release.open().incrementAndGet();
            return release;
        });
    }

    /// How many releases are acquired and not closed.
    public int openReleases() {
        return published.stream().mapToInt(release -> release.open().get()).sum();
    }

    @Override
    public void close() {
        published.clear();
    }
}
