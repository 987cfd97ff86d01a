package peel.store;

import java.io.Serial;

/// A query needs data of the release that is known to be damaged, so that its response could be wrong. It carries no stack
/// trace: it describes the data, not the code.
public final class DamagedReleaseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message what is damaged and what to do about it, for the user to read
    public DamagedReleaseException(String message) {
        super(message, null, false, false);
    }
}
