package peel.sample.national;

import java.util.Arrays;
import java.util.List;

/// The places of one force in the order of its street files, LSOA by LSOA, and after them [#nowhere], which stands for
/// crimes without a location. Some 20 bytes a place; never changed, so all threads may read it.
final class ForcePlaces {
    private final Force force;
    private final int first;
    private final List<District> districts;
    private final int[] starts;
    private final long[] points;
    private final float[] crimes;
    private final float[] quiet;

    /// @param first the number of the force's first place among those of all forces
    /// @param starts each district's first place, and at the end the number of places
    /// @param points coordinates of each place, see [Coordinates#packed]
    /// @param crimes a month to expect at each place, and at the end those without a place
    ForcePlaces(Force force, int first, List<District> districts, int[] starts, long[] points, float[] crimes) {
        this.force = force;
        this.first = first;
        this.districts = List.copyOf(districts);
        this.starts = starts;
        this.points = points;
        this.crimes = crimes;
        quiet = new float[crimes.length];
        for (int i = 0; i < crimes.length; i++) {
            quiet[i] = (float) StrictMath.exp(-crimes[i]);
        }
    }

    Force force() {
        return force;
    }

    /// How many places there are, and the number that stands for none.
    int nowhere() {
        return points.length;
    }

    int latMicro(int place) {
        return Coordinates.latMicro(points[place]);
    }

    int lngMicro(int place) {
        return Coordinates.lngMicro(points[place]);
    }

    /// The number of a place among those of all forces, [#nowhere] included.
    int number(int place) {
        return first + place;
    }

    /// Crimes a month to expect here.
    float crimes(int place) {
        return crimes[place];
    }

    /// How likely a month without crimes is here.
    float quiet(int place) {
        return quiet[place];
    }

    /// The index of a place's district.
    int districtOf(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /// The first place of a district.
    int start(int district) {
        return starts[district];
    }

    List<District> districts() {
        return districts;
    }
}
