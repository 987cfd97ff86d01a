package peel.store.inmemory;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import peel.store.Release;
import peel.store.Store;

/// A store in memory; [#publish] does what a load does. It counts the releases that were acquired and not closed, so that
/// tests find leaks.
public final class InMemoryStore implements Store {
    /// What happens before each crime is handed over: nothing, or what a test needs to happen.
    @FunctionalInterface
    public interface Pace {
        /// Called before a crime is handed over.
        ///
        /// @param row the number of the crime in its query, from 0
        void before(int row);
    }

    private final AtomicReference<@Nullable ReleaseContent> current = new AtomicReference<>();
    private final AtomicInteger leases = new AtomicInteger();
    private volatile Pace pace = _ -> {
    };

    /// A store with a release.
    public static InMemoryStore of(ReleaseContent content) {
        InMemoryStore store = new InMemoryStore();
        store.publish(content);
        return store;
    }

    /// Makes a release the current one.
    public void publish(ReleaseContent content) {
        current.set(content);
    }

    /// This store, in which something happens before each crime is handed over.
    public InMemoryStore at(Pace newPace) {
        pace = newPace;
        return this;
    }

    @Override
    public Optional<Release> acquire() {
        return Optional.ofNullable(current.get()).map(content -> {
            leases.incrementAndGet();
            return new InMemoryRelease(content, pace, leases::decrementAndGet);
        });
    }

    /// How many releases are acquired and not closed.
    public int openReleases() {
        return leases.get();
    }

    @Override
    public void close() {
        current.set(null);
    }
}
