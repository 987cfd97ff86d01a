package peel.server.request;

/// Whose route it is.
public enum RouteKind {
    /// Of the public API: anybody may use it.
    PUBLIC,
    /// A page for people, or a file that a page needs: its query is read by the script of the page.
    PAGE,
    /// Of Peel alone: anybody may use it, its errors are explained in both error modes, and nothing that a request states is
    /// ignored.
    V1,
    /// For those who run the server.
    SERVICE
}
