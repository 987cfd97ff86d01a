package peel.store.copy;

import java.io.IOException;
import peel.model.Month;
import peel.store.Release;

/// A release that can be copied to another store, so that the copy returns the same for every query. Whoever copies it reads the
/// records with its queries, and here what no query returns. Its crimes are [CopiedCrimeView]s.
public interface CopyableRelease extends Release {
    /// Hands over all places in the order of their keys.
    ///
    /// @throws IOException what the visitor throws
    void copyPlaces(CopiedPlaceVisitor visitor) throws IOException;

    /// Hands over the steps of a month that belong to the recorded history of one crime and to no other method
    /// ([CopiedStep]), in any order.
    ///
    /// @throws IOException what the visitor throws
    void copySteps(Month month, CopiedStepVisitor visitor) throws IOException;
}
