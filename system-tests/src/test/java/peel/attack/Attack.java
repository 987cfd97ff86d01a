package peel.attack;

import java.time.Duration;

/// One thing that a hostile client does. It is bounded in time and in connections, and only ever connects to the server
/// that it is given.
interface Attack {
    /// A short name, for the report.
    String name();

    /// Attacks, and returns when all connections of the attack are closed.
    ///
    /// @param target the server's address
    /// @param duration how long to go on
    /// @param log counts what is sent and how it is answered
    void run(Target target, Duration duration, AttackLog log) throws InterruptedException;

    /// Whether nobody reads the server's standard error during this attack.
    default boolean stallsStandardError() {
        return false;
    }

    /// The server's heap in megabytes.
    ///
    /// @param usual what an attack has that does not choose
    default int heapMegabytes(int usual) {
        return usual;
    }

    /// Whether the memory may really be gone, so that the process may end, by itself, at once and with a message.
    default boolean mayEndTheProcess() {
        return false;
    }
}
