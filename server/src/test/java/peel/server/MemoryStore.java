package peel.server;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import peel.store.Release;
import peel.store.Store;

/// A store in memory; [#publish] is what a load does.
final class MemoryStore implements Store {
    private final AtomicReference<Optional<MemoryRelease>> current = new AtomicReference<>(Optional.empty());

    static MemoryStore of(MemoryRelease release) {
        MemoryStore store = new MemoryStore();
        store.publish(release);
        return store;
    }

    void publish(MemoryRelease release) {
        current.set(Optional.of(release));
    }

    @Override
    public Optional<Release> acquire() {
        Optional<MemoryRelease> release = current.get();
        release.ifPresent(taken -> taken.open().incrementAndGet());
        return release.map(taken -> taken);
    }

    @Override
    public void close() {
        current.set(Optional.empty());
    }
}
