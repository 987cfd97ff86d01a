package peel.node.cluster;

import java.net.URI;

/// Where a node listens, on the loopback address.
///
/// @param name its name in the cluster
/// @param httpPort the port that clients use
/// @param transportPort the port that nodes use among themselves
record NodeAddress(String name, int httpPort, int transportPort) {
    URI uri() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }
}
