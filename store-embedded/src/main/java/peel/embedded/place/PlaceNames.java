package peel.embedded.place;

import java.util.Optional;
import peel.derive.BtpLocation;
import peel.derive.MapGeneration;
import peel.derive.StopPlaceName;
import peel.embedded.month.RowId;

/// What crimes at a place call it. A place used by British Transport Police is called differently in its records, and a
/// point of both map generations may have been renamed with the second (docs/spec/archive.md#map-generations): so there
/// are four spellings, each as the newest month has it (docs/spec/archive.md#place-ids), and each may be unknown
/// because no crime has used it yet.
///
/// @param oldForce in records of other forces up to 2022-06
/// @param force in records of other forces from 2022-07 on
/// @param oldBtp in the archive's records of British Transport Police up to 2022-06
/// @param btp in the archive's records of British Transport Police from 2022-07 on
public record PlaceNames(DatedName oldForce, DatedName force, DatedName oldBtp, DatedName btp) {
    /// How many spellings there are.
    static final int DATED_NAMES = 4;

    public static final PlaceNames UNKNOWN = new PlaceNames(DatedName.NONE, DatedName.NONE, DatedName.NONE,
            DatedName.NONE);

    /// A name as a month has it.
    ///
    /// @param name as written, `""` when unknown
    /// @param month the month as [RowId#monthNumber], 0 when unknown
    record DatedName(String name, int month) {
        static final DatedName NONE = new DatedName("", 0);

        boolean isKnown() {
            return month > 0;
        }

        /// The newer of two; of the same month the other one, which was added later.
        DatedName or(DatedName other) {
            return other.month < month ? this : other;
        }

        Optional<String> find() {
            return isKnown() ? Optional.of(name) : Optional.empty();
        }
    }

    /// The spelling of a slot, from 0, in the order of the components.
    DatedName datedName(int slot) {
        return switch (slot) {
            case 0 -> oldForce;
            case 1 -> force;
            case 2 -> oldBtp;
            case 3 -> btp;
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    /// The names with a record's among them, unless a newer month's is known.
    public PlaceNames with(boolean isBtp, String name, int month) {
        DatedName added = new DatedName(name, month);
        boolean isOld = MapGeneration.of(RowId.month(month)) == MapGeneration.UNTIL_2022_06;
        if (isBtp) {
            return isOld
                    ? new PlaceNames(oldForce, force, oldBtp.or(added), btp)
                    : new PlaceNames(oldForce, force, oldBtp, btp.or(added));
        }
        return isOld
                ? new PlaceNames(oldForce.or(added), force, oldBtp, btp)
                : new PlaceNames(oldForce, force.or(added), oldBtp, btp);
    }

    /// These names and others of the same place; of each spelling the newer one.
    public PlaceNames with(PlaceNames other) {
        return new PlaceNames(oldForce.or(other.oldForce), force.or(other.force), oldBtp.or(other.oldBtp),
                btp.or(other.btp));
    }

    public boolean hasForce() {
        return force.isKnown() || oldForce.isKnown();
    }

    public boolean hasBtp() {
        return btp.isKnown() || oldBtp.isKnown();
    }

    /// The archive's newest name in records of British Transport Police, or of other forces; `""` when unknown.
    String newest(boolean isBtp) {
        return isBtp ? oldBtp.or(btp).name() : oldForce.or(force).name();
    }

    /// The name that the API shows in crimes of British Transport Police, or of other forces.
    String shown(boolean isBtp) {
        if (isBtp) {
            return BtpLocation.of(newest(hasBtp())).streetName();
        }
        return newest(!hasForce());
    }

    /// The name that the API shows in stops, see [StopPlaceName].
    public String shownInStops(MapGeneration generation, boolean isBtp) {
        return switch (generation) {
            case UNTIL_2022_06 -> StopPlaceName.of(isBtp, oldForce.find(), oldBtp.find());
            case FROM_2022_07 -> StopPlaceName.of(isBtp, force.find(), btp.find());
        };
    }
}
