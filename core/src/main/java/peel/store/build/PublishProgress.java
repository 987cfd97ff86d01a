package peel.store.build;

/// Receives the steps of publishing a release.
@FunctionalInterface
public interface PublishProgress {
    /// Reports how far a step has come.
    ///
    /// @param step what is being done, for example `joining outcomes to crimes`
    /// @param done how much of the step is done, from 0
    /// @param total how much there is in all, 1 where it is not known
    void advance(String step, long done, long total);
}
