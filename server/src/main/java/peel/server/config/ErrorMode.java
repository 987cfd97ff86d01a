package peel.server.config;

/// How the server responds to wrong requests (docs/spec/api.md#error-modes).
public enum ErrorMode {
    /// With a status of 4xx and a body of the type `application/problem+json`: which parameter is wrong, why, and what is
    /// allowed.
    CLEAR,
    /// With the statuses and bodies of the public API, bug for bug (docs/spec/api.md#upstream-errors).
    UPSTREAM
}
