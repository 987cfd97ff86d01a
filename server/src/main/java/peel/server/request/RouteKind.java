package peel.server.request;

/// Whose route it is.
public enum RouteKind {
    /// Of the public API, or a page of Peel: anybody may use it.
    PUBLIC,
    /// Of Peel alone: anybody may use it, its errors are explained in both error modes, and nothing that a request states is
    /// ignored.
    V1,
    /// For those who run the server.
    SERVICE
}
