package peel.opensearch.publish;

/// Follows a publish. Its methods are called by one thread at a time.
public interface PublishListener {
    /// The publish begins.
    ///
    /// @param records all records of the release
    void begins(long records);

    /// Some more records are on the cluster.
    ///
    /// @param records how many so far
    /// @param sent how many of them this publish sent; the others were there before
    void advanced(long records, long sent);

    /// Something that the user should know, though the publish goes on.
    ///
    /// @param message a sentence
    void note(String message);
}
