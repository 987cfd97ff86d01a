package peel.store;

/// Receives how far a verification has come.
@FunctionalInterface
public interface VerifyProgress {
    /// Reports the bytes read so far.
    ///
    /// @param bytesDone bytes read so far
    /// @param bytesTotal bytes to read in all
    void advance(long bytesDone, long bytesTotal);
}
