package peel.store;

import java.io.Serial;

/// A query needs a part of the release that is known to be damaged, so that its response could be wrong. The message says
/// which part and what to do, for the user to read. It carries no stack trace: it describes the files.
public final class DamagedReleaseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param part a month as `2024-02`, or a part of the whole release such as `places`
    public DamagedReleaseException(String part) {
        super("the files of " + part + " are damaged on the server's disk: " + Damage.REMEDY, null, false, false);
    }
}
