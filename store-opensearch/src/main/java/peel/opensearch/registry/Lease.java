package peel.opensearch.registry;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// That a server reads releases, which must stay until it ends or expires.
///
/// @param server an id that no other server has
/// @param tags of the releases
/// @param expiresAt when it ends unless the server renews it
public record Lease(String server, Set<String> tags, Instant expiresAt) {
    /// Copies the set.
    public Lease {
        tags = Set.copyOf(new TreeSet<>(tags));
    }

    /// Whether it has ended.
    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
