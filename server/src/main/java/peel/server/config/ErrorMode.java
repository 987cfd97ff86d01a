package peel.server.config;

/// How wrong requests are answered (docs/spec/api.md#error-modes).
public enum ErrorMode {
    /// A status of 400 and up with an `application/problem+json` body that names the parameter, what was wrong and what
    /// is allowed.
    CLEAR,
    /// The statuses and bodies of the public API, bug for bug (docs/spec/api.md#upstream-errors).
    UPSTREAM
}
