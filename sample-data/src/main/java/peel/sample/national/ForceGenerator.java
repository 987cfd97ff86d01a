package peel.sample.national;

import java.util.Comparator;
import java.util.List;

/// Lays out the places of one force.
final class ForceGenerator {
    // Forces leave the location out of very different shares of their rows, 2.2 % in all
    // (docs/spec/archive.md#rows-without-coordinates).
    private static final double[] WITHOUT_PLACE = {0, 0.005, 0.02, 0.01, 0, 0.03, 0.088};
    private static final Comparator<District> FILE_ORDER = Comparator
            .comparing((District district) -> district.name().isEmpty()).thenComparing(District::name);

    private final Force force;
    private final int rest;
    private final List<District> districts;
    private final long seed;

    /// @param rest another one for each force, see [DistrictGenerator]
    ForceGenerator(Force force, int rest, List<District> districts, long seed) {
        this.force = force;
        this.rest = rest;
        this.districts = districts.stream().sorted(FILE_ORDER).toList();
        this.seed = seed;
    }

    /// @param first the number of the force's first place
    /// @param placesPerPeople places for each thousand inhabitants
    /// @param crimesPerWeight crimes a month for each unit of a district's weight
    ForcePlaces places(int first, double placesPerPeople, double crimesPerWeight) {
        int[] starts = new int[districts.size() + 1];
        for (int i = 0; i < districts.size(); i++) {
            starts[i + 1] = starts[i] + Math.max(1, (int) Math.round(districts.get(i).people() * placesPerPeople));
        }
        int count = starts[districts.size()];
        long[] points = new long[count];
        float[] crimes = new float[count + 1];
        double without = force.isBritishTransportPolice() ? 0 : WITHOUT_PLACE[rest % WITHOUT_PLACE.length];
        for (int i = 0; i < districts.size(); i++) {
            double expected = districts.get(i).crimeWeight() * crimesPerWeight;
            int length = starts[i + 1] - starts[i];
            var survey = new DistrictGenerator(districts.get(i), rest, i, seed);
            System.arraycopy(survey.places(length), 0, points, starts[i], length);
            System.arraycopy(survey.crimes(length, expected * (1 - without)), 0, crimes, starts[i], length);
            crimes[count] += (float) (expected * without);
        }
        return new ForcePlaces(force, first, districts, starts, points, crimes);
    }
}
