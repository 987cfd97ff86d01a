package peel.embedded.place;

import java.util.Optional;
import peel.derive.CrimePlaceNames;
import peel.derive.MapGeneration;
import peel.embedded.month.RowId;

/// The names of a place in crimes. Records of British Transport Police have another name for a place, and a point of both map
/// generations may have been renamed with the second (docs/spec/archive.md#map-generations). So there are four names, each of
/// the newest month that has it (docs/spec/archive.md#place-ids); a name is unknown while no crime has it.
///
/// @param oldForce in records of other forces up to 2022-06
/// @param force in records of other forces from 2022-07 on
/// @param oldBtp in the archive's records of British Transport Police up to 2022-06
/// @param btp in the archive's records of British Transport Police from 2022-07 on
public record PlaceNames(DatedName oldForce, DatedName force, DatedName oldBtp, DatedName btp) {
    /// The number of names.
    static final int DATED_NAMES = 4;

    /// The names of a place without crimes.
    public static final PlaceNames UNKNOWN = new PlaceNames(DatedName.NONE, DatedName.NONE, DatedName.NONE,
            DatedName.NONE);

    /// A name with the month that has it.
    ///
    /// @param name as written, `""` when unknown
    /// @param month the month as [RowId#monthNumber], 0 when unknown
    record DatedName(String name, int month) {
        static final DatedName NONE = new DatedName("", 0);

        boolean isKnown() {
            return month > 0;
        }

        /// The newer of two names; of the same month the other one, which was added later.
        DatedName or(DatedName other) {
            return other.month < month ? this : other;
        }

        Optional<String> find() {
            return isKnown() ? Optional.of(name) : Optional.empty();
        }
    }

    /// The name in a slot.
    ///
    /// @param slot the number of the component, from 0
    DatedName datedName(int slot) {
        return switch (slot) {
            case 0 -> oldForce;
            case 1 -> force;
            case 2 -> oldBtp;
            case 3 -> btp;
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    /// These names and the one of a record, unless that of a newer month is known.
    ///
    /// @param isBtp whether the record is one of British Transport Police
    /// @param name the name in the archive
    /// @param month the month of the record as [RowId#monthNumber]
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

    /// These names and others of the same place; of each the newer one.
    public PlaceNames with(PlaceNames other) {
        return new PlaceNames(oldForce.or(other.oldForce), force.or(other.force), oldBtp.or(other.oldBtp),
                btp.or(other.btp));
    }

    /// Whether records of other forces than British Transport Police have named the place.
    public boolean hasForce() {
        return force.isKnown() || oldForce.isKnown();
    }

    /// Whether records of British Transport Police have named the place.
    public boolean hasBtp() {
        return btp.isKnown() || oldBtp.isKnown();
    }

    /// The names without their months, which say what responses have.
    CrimePlaceNames plain() {
        return new CrimePlaceNames(oldForce.find(), force.find(), oldBtp.find(), btp.find());
    }

    /// Whether the newest of all names is one of British Transport Police.
    boolean isBtpNewest() {
        return oldBtp.or(btp).month() > oldForce.or(force).month();
    }

    /// The newest of all names as responses have it in crimes; `""` when unknown.
    public String newestShown() {
        return plain().inCrimes(isBtpNewest());
    }
}
