package peel.sample.national;

import java.util.List;

/// A part of a force's area: a disc with places in it, more of them towards its centre where it is a town.
///
/// @param force the force's id
/// @param name how its LSOAs' names begin; empty where places have no LSOA
/// @param people inhabitants in thousands, to which the number of places is proportional
/// @param busy crimes a head beside the average
record District(String force, String name, double lat, double lng, double km, double people, double busy) {
    /// All districts, by force and name.
    static List<District> all() {
        return Resource.rows("districts.txt", District::of);
    }

    private static District of(String[] fields) {
        return new District(fields[0], fields[1], Double.parseDouble(fields[2]), Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]), Double.parseDouble(fields[5]), Double.parseDouble(fields[6]));
    }

    /// Its part of all crimes, relative to other districts.
    double crimeWeight() {
        return people * busy;
    }

    boolean isCountry() {
        return busy < 1;
    }
}
