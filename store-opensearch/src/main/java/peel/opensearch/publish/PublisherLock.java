package peel.opensearch.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import peel.opensearch.registry.LockDocument;
import peel.opensearch.registry.LockDocument.Holder;
import peel.opensearch.registry.LockDocument.Owner;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;

/// Lets one publisher at a time change the releases of a prefix. A thread renews it every two seconds, so that others see that its
/// publisher runs; no clocks are compared. A publisher that was too slow to renew it keeps it until another one takes it.
final class PublisherLock implements AutoCloseable {
    private static final Duration RENEWED_EVERY = Duration.ofSeconds(2);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(12);
    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(500);

    private final LockDocument document;
    private final Owner owner = new Owner(ProcessName.ofThisProcess(), host());
    private final Thread renewer;
    private volatile boolean isLost;

    private PublisherLock(LockDocument document) {
        this.document = document;
        this.renewer = Thread.ofPlatform().daemon().name("peel-publisher-lock").unstarted(this::renewAgainAndAgain);
    }

    /// Takes the lock: that of a publisher that was killed at once on the same machine, elsewhere after some seconds in which nobody
    /// renews it.
    ///
    /// @throws StoreException when another publisher has it
    /// @throws IOException when the thread is interrupted
    static PublisherLock acquire(LockDocument document, PublishListener listener) throws IOException {
        PublisherLock lock = new PublisherLock(document);
        Optional<Holder> before = document.holder();
        if (before.isPresent() && !ProcessName.isDead(before.get().owner().id())) {
            listener.note("looking whether the publisher on " + before.get().owner().host() + " still runs");
            before = afterDeath(document, before.get());
        }
        if (!document.put(lock.owner, before)) {
            throw document.holder().map(PublisherLock::isTaken)
                    .orElseGet(() -> new StoreException("another publisher has just begun or ended: try again"));
        }
        lock.renewer.start();
        return lock;
    }

    private static Optional<Holder> afterDeath(LockDocument document, Holder seen) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < DEAD_AFTER.toNanos()) {
            sleep();
            Optional<Holder> now = document.holder();
            if (now.isEmpty()) {
                return now;
            }
            if (now.get().document().seqNo() != seen.document().seqNo()) {
                throw isTaken(now.get());
            }
        }
        return Optional.of(seen);
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(LOOKED_AT_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the publish was interrupted", e);
        }
    }

    private static StoreException isTaken(Holder holder) {
        return new StoreException("another publisher is running on " + holder.owner().host() + ": wait until it ends");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an unnamed host";
        }
    }

    private void renewAgainAndAgain() {
        try {
            while (!isLost) {
                Thread.sleep(RENEWED_EVERY);
                renew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A cluster that does not respond may do so later.
    private void renew() {
        try {
            Optional<Holder> holder = document.holder();
            isLost = !isOurs(holder) || !document.put(owner, holder) && !isOurs(document.holder());
        } catch (StoreUnavailableException e) {
            System.getLogger("peel.publish").log(System.Logger.Level.DEBUG, "the lock was not renewed", e);
        }
    }

    private boolean isOurs(Optional<Holder> holder) {
        return holder.filter(held -> held.owner().id().equals(owner.id())).isPresent();
    }

    /// @throws StoreException when another publisher is known to have taken the lock
    void requireHeld() throws StoreException {
        if (isLost) {
            throw new StoreException("another publisher has taken over, since this one could not renew its lock for "
                    + DEAD_AFTER.toSeconds() + " seconds");
        }
    }

    /// Looks again, before a step that must not happen twice.
    ///
    /// @throws StoreException when another publisher has taken the lock
    void confirmHeld(Attempts attempts) throws IOException {
        isLost |= !isOurs(attempts.of(document::holder));
        requireHeld();
    }

    @Override
    public void close() {
        renewer.interrupt();
        try {
            renewer.join(RENEWED_EVERY.multipliedBy(10));
            Optional<Holder> holder = document.holder();
            if (isOurs(holder)) {
                document.delete(holder.orElseThrow());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailableException e) {
            System.getLogger("peel.publish").log(System.Logger.Level.DEBUG, "the lock ends by itself", e);
        }
    }
}
