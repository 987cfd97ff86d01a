package peel.derive;

import java.util.Optional;

/// What stops call their place. Their files have coordinates alone, so the name is the one that crime files of the same
/// [MapGeneration] give to these coordinates. A station has the name of British Transport Police's files without `On or
/// near `, the brackets as they stand: responses have `Leicester (Station)` (stops-street of 2018-06).
public final class StopPlaceName {
    /// What upstream writes for a place without a name.
    public static final String UNKNOWN = BtpLocation.PREFIX;

    private StopPlaceName() {}

    /// The name of a stop's place.
    ///
    /// @param isBritishTransportPolice whose stop it is: a point that crimes of both use has two names
    /// @param force the name in street files of other forces
    /// @param btp the name in street files of British Transport Police, as written
    public static String of(boolean isBritishTransportPolice, Optional<String> force, Optional<String> btp) {
        Optional<String> station = btp.map(BtpLocation::withoutPrefix);
        return (isBritishTransportPolice ? station.or(() -> force) : force.or(() -> station)).orElse(UNKNOWN);
    }
}
