package peel.opensearch;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import peel.opensearch.registry.Lease;
import peel.opensearch.registry.ReleaseRegistry;

/// What this server tells publishers that it reads: a document that lists the tags of its releases and is renewed again and again. A
/// publisher removes no release that a lease lists, until the lease has run out. Safe for several threads.
final class Leases {
    private static final System.Logger LOG = System.getLogger("peel.store");

    /// Longer than a pause of the process or of the network may be.
    static final long LIFE_SECONDS = 30;

    private final ReleaseRegistry registry;
    private final String server = UUID.randomUUID().toString();

    Leases(ReleaseRegistry registry) {
        this.registry = registry;
    }

    /// Lists releases and those only, for some time from now on.
    ///
    /// @throws peel.store.StoreUnavailableException when the cluster does not respond
    void hold(Set<String> tags) {
        registry.putLease(new Lease(server, tags, Instant.now(Clock.systemUTC()).plus(ReleaseRegistry.LEASE)));
    }

    /// Gives the lease back.
    void end() {
        try {
            registry.deleteLease(server);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "the lease of this server ends by itself", e);
        }
    }
}
