package peel.sample.city.map;

import peel.sample.random.SplitMix64;

/// A map point on which crimes are published.
///
/// @param lat degrees with six decimals, or empty
/// @param lng degrees with six decimals, or empty
/// @param crimesPerMonth how many crimes a month to expect here
public record Place(String lat, String lng, PlaceName name, Lsoa lsoa, double crimesPerMonth) {

    static Place at(Point spot, PlaceName name, Lsoa lsoa, double crimesPerMonth) {
        return new Place(spot.latText(), spot.lngText(), name, lsoa, crimesPerMonth);
    }

    /// Stands for the crimes that were published without a location.
    public static Place nowhere(double crimesPerMonth) {
        return new Place("", "", PlaceName.NO_LOCATION, Lsoa.NONE, crimesPerMonth);
    }

    /// How many crimes one month brings: give or take a third of the usual.
    public int crimesOfMonth(SplitMix64 random) {
        return (int) (crimesPerMonth * (0.67 + 0.66 * random.nextDouble()) + random.nextDouble());
    }
}
