package peel.store;

/// Told of the steps of publishing a release.
@FunctionalInterface
public interface PublishProgress {
    /// Says how far a step has come.
    ///
    /// @param step what is being done, for example `joining outcomes to crimes`
    /// @param done how much of the step is done, from 0
    /// @param total how much there is in all, 1 where it cannot be told
    void advance(String step, long done, long total);
}
