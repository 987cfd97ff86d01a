package peel.lucene;

import peel.derive.BtpLocation;

/// What the records at a place call it. A place used by British Transport Police is called differently in its records,
/// and either name may be unknown: no record has used it yet. Names are kept as the newest month spells them (DESIGN 5.2).
///
/// @param force the name in records of other forces, `""` when unknown
/// @param forceMonth the month that spelled it, as [RowRef#monthNumber], 0 when unknown
/// @param btp the name in the archive's records of British Transport Police, `""` when unknown
/// @param btpMonth the month that spelled it, 0 when unknown
record PlaceNames(String force, int forceMonth, String btp, int btpMonth) {
    static final PlaceNames UNKNOWN = new PlaceNames("", 0, "", 0);

    PlaceNames withForce(String name, int month) {
        return month < forceMonth ? this : new PlaceNames(name, month, btp, btpMonth);
    }

    PlaceNames withBtp(String name, int month) {
        return month < btpMonth ? this : new PlaceNames(force, forceMonth, name, month);
    }

    boolean hasForce() {
        return forceMonth > 0;
    }

    boolean hasBtp() {
        return btpMonth > 0;
    }

    /// The name that the API shows in records of British Transport Police, or of other forces.
    String shown(boolean isBtp) {
        if (isBtp) {
            return BtpLocation.of(hasBtp() ? btp : force).streetName();
        }
        return hasForce() ? force : btp;
    }
}
