package peel.embedded.month;

import peel.geo.Morton;
import peel.model.Force;
import peel.store.row.LocatedRow;

/// The key by which the rows of a month are grouped: the Morton key of the place, or for a row without a place its force. The
/// keys of forces are above all keys of places, so that one sorted list has both.
public final class GroupKey {
    private static final long UNPLACED = 1L << 60;

    private GroupKey() {}

    /// The key of a row.
    public static long of(LocatedRow row) {
        return row.hasLocation() ? Morton.key(row.latMicro(), row.lngMicro()) : unplaced(row.force());
    }

    /// The key of the rows of a force that have no place.
    public static long unplaced(Force force) {
        return UNPLACED | force.ordinal();
    }

    /// The ordinal of the force of a key that [#unplaced] made.
    public static int force(long unplacedKey) {
        return (int) (unplacedKey & ~UNPLACED);
    }

    /// Whether the rows with this key have a place.
    public static boolean isPlaced(long key) {
        return key < UNPLACED;
    }
}
