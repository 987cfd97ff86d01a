package peel.load;

/// Receives the progress of a load. Methods may be called from several threads, never at once. Each of them does
/// nothing unless it is overridden.
public interface LoadListener {
    /// Shows nothing of a load's progress.
    LoadListener SILENT = new LoadListener() {
    };

    /// The files were found and the load can begin.
    default void planned(LoadPlan plan) {}

    /// Rows are being read.
    ///
    /// @param bytesDone bytes of files read so far
    /// @param bytesTotal bytes of all files
    default void reading(long bytesDone, long bytesTotal) {}

    /// All rows are read and the release is being finished.
    ///
    /// @param step what is being done, for example `joining outcomes to crimes`
    /// @param done how much of the step
    /// @param total of how much
    default void publishing(String step, long done, long total) {}
}
