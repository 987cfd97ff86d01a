package peel.bench;

import java.util.Locale;

/// What can be measured.
public enum Part {
    /// Peel in process, from query to bytes.
    INPROCESS,
    /// Other engines in process or behind a local connection, the same questions.
    PEERS,
    /// Peel as a server.
    HTTP,
    /// Loading, updating, verifying, starting; memory and disk.
    LOAD;

    /// The part of a name on the command line, whatever its case.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Part ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
