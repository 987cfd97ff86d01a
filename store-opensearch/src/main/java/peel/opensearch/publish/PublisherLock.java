package peel.opensearch.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import peel.opensearch.registry.LockDocument;
import peel.opensearch.registry.LockDocument.Holder;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;

/// Lets one publisher at a time change the releases of a prefix. A thread renews it; when the program dies, it ends by itself, and on the
/// same machine at once.
final class PublisherLock implements AutoCloseable {
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final Duration RENEWED_EVERY = Duration.ofSeconds(10);

    private final LockDocument document;
    private final String owner = ProcessName.ofThisProcess();
    private final Thread renewer;
    private volatile Instant heldUntil = Instant.EPOCH;
    private volatile boolean isLost;

    private PublisherLock(LockDocument document) {
        this.document = document;
        this.renewer = Thread.ofPlatform().daemon().name("peel-publisher-lock").unstarted(this::renewAgainAndAgain);
    }

    /// Takes the lock.
    ///
    /// @throws StoreException when another publisher has it
    static PublisherLock acquire(LockDocument document) throws StoreException {
        PublisherLock lock = new PublisherLock(document);
        Optional<Holder> other = document.holder();
        if (other.isPresent() && Instant.now().isBefore(other.get().expiresAt())
                && !ProcessName.isDead(other.get().owner())) {
            throw isTaken(other.get());
        }
        if (!lock.write(other)) {
            throw document.holder().map(PublisherLock::isTaken).orElseGet(
                    () -> new StoreException("another publisher has just begun or ended: try again"));
        }
        lock.renewer.start();
        return lock;
    }

    private static StoreException isTaken(Holder holder) {
        return new StoreException(
                "another publisher is running on " + holder.host() + ": wait until it ends (if it was killed, "
                        + "its lock ends at " + holder.expiresAt() + ")");
    }

    private boolean write(Optional<Holder> before) {
        Instant until = Instant.now().plus(LENGTH);
        boolean isWritten = document.put(owner, host(), until, before);
        if (isWritten) {
            heldUntil = until;
        }
        return isWritten;
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

    /// A cluster that does not respond may do so later, while the lock still holds.
    private void renew() {
        try {
            Optional<Holder> holder = document.holder();
            isLost = holder.isEmpty() || !holder.get().owner().equals(owner) || !write(holder);
        } catch (StoreUnavailableException e) {
            isLost = !Instant.now().isBefore(heldUntil);
        }
    }

    /// @throws StoreException when the lock was lost, so that another publisher may be running
    void requireHeld() throws StoreException {
        if (isLost || !Instant.now().isBefore(heldUntil)) {
            throw new StoreException("the lock of the publisher was lost, since the cluster did not respond for "
                    + LENGTH.toSeconds() + " seconds: publish again");
        }
    }

    @Override
    public void close() {
        renewer.interrupt();
        try {
            renewer.join(RENEWED_EVERY);
            Optional<Holder> holder = document.holder();
            if (holder.isPresent() && holder.get().owner().equals(owner)) {
                document.delete(holder.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailableException e) {
            System.getLogger("peel.publish").log(System.Logger.Level.DEBUG, "the lock ends by itself", e);
        }
    }
}
