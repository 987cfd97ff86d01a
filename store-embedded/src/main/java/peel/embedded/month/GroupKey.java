package peel.embedded.month;

import peel.model.Force;

/// What the rows of a month are grouped by: the place's Morton key, or for rows without a place their force. Keys of
/// forces are above all keys of places, so that one sorted list holds both.
public final class GroupKey {
    private static final long UNPLACED = 1L << 60;

    private GroupKey() {}

    /// The key of a force's rows without a place.
    public static long unplaced(Force force) {
        return UNPLACED | force.ordinal();
    }

    /// Whether rows under this key have a place.
    public static boolean isPlaced(long key) {
        return key < UNPLACED;
    }
}
