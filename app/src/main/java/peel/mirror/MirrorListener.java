package peel.mirror;

import java.time.Duration;

/// Told how a mirror goes, from several threads at once.
@FunctionalInterface
public interface MirrorListener {
    /// Questions have been answered. The total grows while lists arrive.
    ///
    /// @param done questions asked so far, answered or given up
    /// @param total questions to ask, as far as they are known; those whose answers were there already are not counted
    void requested(long done, long total);

    /// The API has told the mirror to slow down.
    ///
    /// @param pause how long nothing is asked
    default void pausing(Duration pause) {}
}
