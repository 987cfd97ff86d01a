package peel.mirror;

import java.time.Duration;

/// Receives the progress of a mirror, from several threads at once.
@FunctionalInterface
public interface MirrorListener {
    /// A request is done. The total grows while lists arrive.
    ///
    /// @param done requests that succeeded or were given up
    /// @param total known requests, without those whose responses the folder had already
    void requested(long done, long total);

    /// The API responded with 429.
    ///
    /// @param pause how long no request is sent
    default void pausing(Duration pause) {}
}
