package peel.derive;

import java.util.Optional;

/// The names of a place in crimes, and what follows from them. Records of British Transport Police have another name for a
/// place, and a point of both map generations may have been renamed with the second (docs/spec/archive.md#map-generations). A
/// name is empty while no crime has it; each is the newest of its kind (docs/spec/archive.md#place-ids).
///
/// @param oldForce in records of other forces up to 2022-06
/// @param force in records of other forces from 2022-07 on
/// @param oldBtp in the archive's records of British Transport Police up to 2022-06
/// @param btp in the archive's records of British Transport Police from 2022-07 on
public record CrimePlaceNames(Optional<String> oldForce, Optional<String> force, Optional<String> oldBtp,
        Optional<String> btp) {
    /// The names of a place without crimes.
    public static final CrimePlaceNames NONE = new CrimePlaceNames(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /// The name that responses have in crimes of British Transport Police, or of other forces; `""` when unknown.
    public String inCrimes(boolean isBritishTransportPolice) {
        return isBritishTransportPolice
                ? BtpLocation.of(newestBtp().or(this::newestForce).orElse("")).streetName()
                : newestForce().or(this::newestBtp).orElse("");
    }

    /// The `location_subtype` of crimes of British Transport Police.
    public String btpSubtype() {
        return BtpLocation.of(newestBtp().orElse("")).subtype();
    }

    /// The name that responses have in stops, see [StopPlaceName].
    public String inStops(MapGeneration generation, boolean isBritishTransportPolice) {
        return switch (generation) {
            case UNTIL_2022_06 -> StopPlaceName.of(isBritishTransportPolice, oldForce, oldBtp);
            case FROM_2022_07 -> StopPlaceName.of(isBritishTransportPolice, force, btp);
        };
    }

    private Optional<String> newestForce() {
        return force.or(() -> oldForce);
    }

    private Optional<String> newestBtp() {
        return btp.or(() -> oldBtp);
    }
}
