package peel.sample.national;

import java.util.HashSet;
import java.util.Set;
import peel.sample.random.RandomBits;

/// Lays out the places of one district.
///
/// Longitudes leave the force as their rest by 64, latitudes the district. So no two places of the country share their
/// coordinates, though every district is laid out alone.
final class DistrictGenerator {
    private static final double METERS_PER_MICRO = 0.111_195;
    private static final int GRID = 64;
    // 0.5 is even over the disc; towns gather around their centre.
    private static final double COUNTRY_SPREAD = 0.5;
    private static final double TOWN_SPREAD = 1;
    // Most places see less than a crime a month, the busiest some 200 (docs/spec/archive.md#rows-of-a-place).
    private static final double UNEVENNESS = 1.35;

    private final District district;
    private final int forceRest;
    private final int districtRest;
    private long state;

    /// @param forceRest below 64, another one for each force
    /// @param districtRest below 64, another one for each district of the force
    DistrictGenerator(District district, int forceRest, int districtRest, long seed) {
        this.district = district;
        this.forceRest = forceRest;
        this.districtRest = districtRest;
        state = RandomBits.mix(seed + forceRest * Salt.PLACE + districtRest * Salt.NUMBER);
    }

    /// So many places, near ones mostly together, each as [Coordinates#packed].
    long[] places(int count) {
        Set<Long> taken = new HashSet<>(count * 2);
        while (taken.size() < count) {
            taken.add(place());
        }
        return taken.stream().mapToLong(Long::longValue).sorted().map(Coordinates::ofCurveKey).toArray();
    }

    /// How many crimes a month to expect at each of so many places.
    float[] crimes(int count, double sum) {
        double[] weights = new double[count];
        double total = 0;
        for (int i = 0; i < count; i++) {
            double far = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
            weights[i] = StrictMath.exp(UNEVENNESS * far * StrictMath.cos(2 * StrictMath.PI * unit()));
            total += weights[i];
        }
        float[] crimes = new float[count];
        for (int i = 0; i < count; i++) {
            crimes[i] = (float) (weights[i] / total * sum);
        }
        return crimes;
    }

    private long place() {
        double spread = district.isCountry() ? COUNTRY_SPREAD : TOWN_SPREAD;
        double meters = district.km() * 1_000 * StrictMath.pow(unit(), spread);
        double bearing = 2 * StrictMath.PI * unit();
        double shrink = StrictMath.cos(StrictMath.toRadians(district.lat()));
        double lat = district.lat() * 1e6 + meters * StrictMath.cos(bearing) / METERS_PER_MICRO;
        double lng = district.lng() * 1e6 + meters * StrictMath.sin(bearing) / (METERS_PER_MICRO * shrink);
        return Coordinates.curveKey(onGrid(lat, districtRest), onGrid(lng, forceRest));
    }

    private static int onGrid(double micro, int rest) {
        return Math.floorDiv((int) micro, GRID) * GRID + rest;
    }

    private double unit() {
        state += Salt.PLACE;
        return RandomBits.unit(RandomBits.mix(state));
    }
}
