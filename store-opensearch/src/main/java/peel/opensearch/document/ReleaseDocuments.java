package peel.opensearch.document;

/// The ids of the documents in the index of releases ([IndexNames#releases]).
public final class ReleaseDocuments {
    /// The document that names the current release: `{"release": ID}` with the id of its manifest. Whoever changes it, changes all
    /// that is served.
    public static final String CURRENT = "current";

    /// The lock of the publisher that is running.
    public static final String LOCK = "publisher";

    private static final String LEASE = "reader-";

    private ReleaseDocuments() {}

    /// The id of a release's manifest.
    ///
    /// @param tag of the release
    public static String manifest(String tag) {
        return "release-" + tag;
    }

    /// The id of the lease of a server.
    ///
    /// @param server an id that no other server has
    public static String lease(String server) {
        return LEASE + server;
    }
}
