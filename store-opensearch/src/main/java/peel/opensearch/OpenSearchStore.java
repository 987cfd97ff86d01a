package peel.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.document.IndexNames;
import peel.opensearch.registry.ReleaseRegistry;
import peel.store.Release;
import peel.store.Store;
import peel.store.memory.MemoryBudget;

/// A cluster open for reading, which a [ReleaseWatcher] follows; requests under way keep the release they have.
final class OpenSearchStore implements Store {
    private final ClusterClient client;
    private final MemoryBudget budget;
    private final Leases leases;
    private final ReleaseOpener opener;
    private final ReleaseWatcher watcher;

    /// Releases that requests may still read, the one that serves last.
    private final List<OpenRelease> releases = new ArrayList<>();

    private boolean isClosed;

    private OpenSearchStore(ClusterClient client, IndexNames names, MemoryBudget budget) {
        this.client = client;
        this.budget = budget;
        ReleaseRegistry registry = new ReleaseRegistry(client, names);
        this.leases = new Leases(registry);
        this.opener = new ReleaseOpener(client, registry, leases);
        this.watcher = new ReleaseWatcher(this);
    }

    /// Opens the current release.
    ///
    /// @param client is closed with the store
    /// @throws IOException when it cannot be read
    static OpenSearchStore open(ClusterClient client, IndexNames names, MemoryBudget budget) throws IOException {
        OpenSearchStore store = new OpenSearchStore(client, names, budget);
        store.follow();
        store.watcher.start();
        return store;
    }

    @Override
    public synchronized Optional<Release> acquire() {
        OpenRelease serving = serving();
        if (serving == null) {
            return Optional.empty();
        }
        serving.readers().incrementAndGet();
        return Optional.of(new OpenSearchRelease(serving, budget, this::giveBack));
    }

    private @Nullable OpenRelease serving() {
        return isClosed || releases.isEmpty() ? null : releases.getLast();
    }

    /// Opens the current release of the cluster if it is another one than the one that serves.
    ///
    /// @return the number of the release that was opened; empty when there is no other
    /// @throws IOException when it cannot be read; the old one goes on serving
    Optional<Long> follow() throws IOException {
        if (isClosed()) {
            return Optional.empty();
        }
        Optional<String> tag = opener.currentTag();
        if (tag.isEmpty() || tag.equals(servingTag())) {
            return Optional.empty();
        }
        Optional<OpenRelease> next = opener.open(tags());
        next.ifPresent(this::replace);
        return next.map(release -> release.info().number());
    }

    private synchronized boolean isClosed() {
        return isClosed;
    }

    private synchronized Optional<String> servingTag() {
        return Optional.ofNullable(serving()).map(release -> release.info().tag());
    }

    private synchronized void replace(OpenRelease next) {
        if (!isClosed) {
            releases.add(next);
        }
    }

    /// The tags of the releases that serve or that a request still reads.
    private synchronized Set<String> tags() {
        return releases.stream().map(release -> release.info().tag()).collect(Collectors.toSet());
    }

    /// Renews the lease. A release that nobody reads any more has been left out of it since the last renewal.
    void renewLease() {
        boolean hasReleases;
        synchronized (this) {
            dropUnread();
            hasReleases = !releases.isEmpty();
        }
        if (hasReleases) {
            leases.hold(tags());
        }
    }

    private void dropUnread() {
        OpenRelease serving = serving();
        releases.removeIf(release -> release != serving && release.readers().get() == 0);
    }

    /// Takes a release back that was acquired.
    private void giveBack(OpenRelease release) {
        boolean isLast;
        synchronized (this) {
            isLast = release.readers().decrementAndGet() == 0 && isClosed && hasNoReader();
        }
        if (isLast) {
            end();
        }
    }

    private boolean hasNoReader() {
        return releases.stream().allMatch(release -> release.readers().get() == 0);
    }

    /// The connections stay as long as a release is read.
    @Override
    public void close() {
        boolean isLast;
        synchronized (this) {
            isLast = !isClosed && hasNoReader();
            isClosed = true;
        }
        if (isLast) {
            end();
        }
    }

    private void end() {
        watcher.stop();
        boolean hadReleases;
        synchronized (this) {
            hadReleases = !releases.isEmpty();
            releases.clear();
        }
        if (hadReleases) {
            leases.end();
        }
        client.close();
    }
}
