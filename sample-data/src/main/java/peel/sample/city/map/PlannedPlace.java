package peel.sample.city.map;

/// A place while the map is being drawn: it still knows its spot, and only how busy it is beside its neighbours.
record PlannedPlace(Point spot, PlaceName name, double weight) {
    // Some places fell off the map of LSOAs; which ones depends on the coordinates alone, so it is the same every month.
    private static final int LSOA_LOST_IN = 151;

    /// @param crimesPerWeight crimes a month that one unit of weight stands for
    Place toPlace(double crimesPerWeight) {
        boolean lost = (spot.latMicro() + spot.lngMicro()) % LSOA_LOST_IN == 0;
        return Place.at(spot, name, lost ? Lsoa.NONE : CityDistrict.lsoaAt(spot), weight * crimesPerWeight);
    }
}
