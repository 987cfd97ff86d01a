package peel.store.kit;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import peel.geo.Circle;
import peel.model.Month;
import peel.store.query.LocationFilter;
import peel.store.row.UpstreamCrime;

/// Locations and rows that the tests of the building part share.
final class Rows {
    static final String GATE = "52629729,-1131592,On or near Gate Street";
    static final String LANE = "52630100,-1131000,On or near Mill Lane";
    static final String FAR = "52900000,-1500000,On or near Far Road";
    static final LocationFilter MILE = new LocationFilter.Inside(Circle.ofOneMile(52.629729, -1.131592));
    static final Month MONTH = Month.of(2024, 1);

    private Rows() {}

    /// A crime of Leicestershire, or an outcome whose text is the type.
    static CrimeSpec crime(String location, String type, String outcome, String id) {
        return CrimeSpec.of("leicestershire", location, type, outcome, id);
    }

    /// A burglary in a recorded response.
    static CrimeSpec recorded(String id, String location, int crimeId, int locationId, int position) {
        return new CrimeSpec("", location, "Burglary", "", id, Optional.of(new UpstreamCrime(crimeId, position,
                OptionalInt.of(locationId), location.split(",", 3)[2], false, "", "", "", Optional.empty(), false)),
                Map.of());
    }

    /// A stop in January 2024.
    static StopSpec stop(String force, String location, String time, String outcome) {
        return StopSpec.of(force, location, "2024-01-" + time + ":00+00:00", outcome);
    }

    /// A location without its name.
    static String pointOf(String location) {
        return location.substring(0, location.lastIndexOf(','));
    }
}
