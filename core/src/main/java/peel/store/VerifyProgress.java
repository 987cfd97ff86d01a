package peel.store;

/// Told how far a verification has come.
@FunctionalInterface
public interface VerifyProgress {
    /// Says how far the reading has come.
    ///
    /// @param bytesDone bytes read so far
    /// @param bytesTotal bytes to read in all
    void advance(long bytesDone, long bytesTotal);
}
