package peel.opensearch.document;

import java.util.Optional;

/// The ids of the documents in the index of releases ([IndexNames#releases]).
public final class ReleaseDocuments {
    /// The document that names the current release: `{"tag": TAG}`. Whoever changes it, changes all
    /// that is served.
    public static final String CURRENT = "current";

    /// The lock of the publisher that is running.
    public static final String LOCK = "publisher";

    private static final String LEASE = "reader-";
    private static final String MANIFEST = "release-";

    private ReleaseDocuments() {}

    /// The id of a release's manifest.
    ///
    /// @param tag of the release
    public static String manifest(String tag) {
        return MANIFEST + tag;
    }

    /// The id of the lease of a server.
    ///
    /// @param server an id that no other server has
    public static String lease(String server) {
        return LEASE + server;
    }

    /// The tag of the release whose manifest a document is, if it is one.
    public static Optional<String> tag(String id) {
        return id.startsWith(MANIFEST) ? Optional.of(id.substring(MANIFEST.length())) : Optional.empty();
    }

    /// The server whose lease a document is, if it is one.
    public static Optional<String> server(String id) {
        return id.startsWith(LEASE) ? Optional.of(id.substring(LEASE.length())) : Optional.empty();
    }
}
