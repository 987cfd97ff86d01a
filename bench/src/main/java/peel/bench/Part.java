package peel.bench;

import java.util.Locale;

/// What can be measured.
public enum Part {
    /// Peel in process, from query to bytes.
    INPROCESS,
    /// Other engines in process or behind a local connection, with the same requests.
    ENGINES,
    /// Peel as a server.
    HTTP,
    /// Loading, updating, verifying, starting; memory and disk.
    LOAD,
    /// A copy of the release on a cluster: publishing, latency, throughput.
    CLUSTER;

    /// The part with a name on the command line, in any case.
    ///
    /// @throws IllegalArgumentException if no part has it
    public static Part fromName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
