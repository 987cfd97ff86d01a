package peel.bench.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A part of a force's area: a disc with places in it, more of them towards its centre where it is a town.
///
/// @param force the force's id
/// @param name how its LSOAs' names begin; empty where places have no LSOA
/// @param people inhabitants in thousands, to which the number of places is proportional
/// @param busy crimes a head beside the average
record District(String force, String name, double lat, double lng, double km, double people, double busy) {
    private static final String FILE = "districts.txt";

    /// All districts, by force and name.
    static List<District> all() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(District.class.getResourceAsStream(FILE), FILE), UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(District::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static District of(String line) {
        String[] fields = line.split(";", -1);
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
