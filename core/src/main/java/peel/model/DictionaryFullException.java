package peel.model;

import java.io.Serial;

/// A file brings more unknown categories, outcomes or forces than a data directory can hold. The row that brought the
/// last one is rejected; the message says which words ran out.
public final class DictionaryFullException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message which words ran out
    public DictionaryFullException(String message) {
        super(message);
    }
}
