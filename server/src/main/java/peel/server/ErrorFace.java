package peel.server;

/// How wrong requests are answered (DESIGN 8).
public enum ErrorFace {
    /// A status of 400 and up with an `application/problem+json` body that names the parameter, what was wrong and what
    /// is allowed.
    CLEAR,
    /// The statuses and bodies of the public API, bug for bug (SPEC 3).
    UPSTREAM
}
