package peel.server.connection;

import java.time.Duration;

/// What clients may send before their request is complete.
///
/// @param maxConnections the most connections at the same time
/// @param maxHeaderFields the most header fields of a request
/// @param maxHeaderBytes the most bytes of all its header fields together
/// @param timeout how long a request may take from its first byte to its last
/// @param memoryBytes the most bytes of the heap that all incomplete requests may hold together
public record ReceiveLimits(int maxConnections, int maxHeaderFields, int maxHeaderBytes, Duration timeout,
        long memoryBytes) {}
