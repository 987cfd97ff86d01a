package peel.opensearch;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;

/// A daemon thread that follows a cluster: twice a second it looks whether another release was published, and every few seconds it
/// renews the lease. Nothing but [#stop] ends the thread: without it a server would serve an old release for ever.
final class ReleaseWatcher {
    private static final System.Logger LOG = System.getLogger("peel.store");
    private static final long POLL_MILLIS = 500;
    private static final long RENEW_NANOS = 4_000_000_000L;
    private static final long SWITCH_NANOS = 900_000_000L;
    private static final long STOP_MILLIS = 2_000;

    /// A cluster that is away fails each time, and a line for each would fill the log.
    private static final int MAX_LINES = 20;

    private final OpenSearchStore store;
    private final Thread thread;
    private final Set<String> loggedFailures = new HashSet<>();
    private volatile boolean isStopped;

    ReleaseWatcher(OpenSearchStore store) {
        this.store = store;
        this.thread = Thread.ofPlatform().daemon().name("peel-release-watcher").unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    /// Returns when the thread has ended, or nearly.
    void stop() {
        isStopped = true;
        thread.interrupt();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Continues after every failure, also of a logger and when the heap is full.
    private void watch() {
        long renewedAt = System.nanoTime();
        while (!isStopped) {
            try {
                Thread.sleep(POLL_MILLIS);
                Optional<Long> opened = store.follow();
                if (opened.isPresent()) {
                    loggedFailures.clear();
                    LOG.log(Level.INFO, "serving release " + opened.get());
                    // Publishers wait until the release before is not read any more.
                    renewedAt = System.nanoTime() - RENEW_NANOS + SWITCH_NANOS;
                }
                if (System.nanoTime() - renewedAt >= RENEW_NANOS) {
                    store.renewLease();
                    renewedAt = System.nanoTime();
                }
            } catch (Throwable e) {
                logFailure(e);
            }
        }
    }

    /// Logs each failure once.
    private void logFailure(Throwable failure) {
        try {
            String text = "the cluster cannot be followed, the release that serves goes on: "
                    + (failure instanceof StoreException || failure instanceof StoreUnavailableException
                            ? failure.getMessage()
                            : failure.toString());
            if (!isStopped && loggedFailures.size() < MAX_LINES && loggedFailures.add(text)) {
                LOG.log(Level.WARNING, text);
            }
        } catch (Throwable again) {
            // It cannot be logged; the next attempt may succeed.
        }
    }
}
