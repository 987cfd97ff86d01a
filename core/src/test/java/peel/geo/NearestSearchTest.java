package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.testing.Seeds;

class NearestSearchTest {

    @Test
    void findsWhatALookAtEveryPointFinds() {
        Random random = Seeds.random("NearestSearchTest.findsWhatALookAtEveryPointFinds");
        for (int round = 0; round < 100; round++) {
            int count = 1 + random.nextInt(random.nextBoolean() ? 30 : 3_000);
            Points points = round % 2 == 0 ? Points.clustered(random, count) : Points.worldwide(random, count);
            for (int query = 0; query < 50; query++) {
                int near = random.nextInt(count);
                double spread = Math.pow(10, random.nextDouble() * 7 - 6);
                boolean anywhere = query % 4 == 0;
                double lat = anywhere
                        ? random.nextDouble(-90, 90)
                        : Math.clamp(Oracle.degrees(points.lat(near)) + random.nextGaussian() * spread, -90, 90);
                double lng = anywhere
                        ? random.nextDouble(-180, 180)
                        : Math.clamp(Oracle.degrees(points.lng(near)) + random.nextGaussian() * spread, -180, 180);
                assertThat(NearestSearch.nearest(points, lat, lng))
                        .as("%s,%s, round %d", lat, lng, round)
                        .isEqualTo(scan(points, lat, lng));
            }
        }
    }

    @Test
    void findsTheNearestPointsInTheOrderOfTheirDistances() {
        Random random = Seeds.random("NearestSearchTest.findsTheNearestPointsInTheOrderOfTheirDistances");
        for (int round = 0; round < 60; round++) {
            int count = random.nextInt(2_000);
            Points points = round % 2 == 0 ? Points.clustered(random, count) : Points.worldwide(random, count);
            for (int query = 0; query < 10; query++) {
                double lat = random.nextInt(3) == 0 ? random.nextDouble(-90, 90) : random.nextDouble(50, 55);
                double lng = random.nextInt(3) == 0 ? random.nextDouble(-180, 180) : random.nextDouble(-4, 1.5);
                int limit = 1 + random.nextInt(random.nextBoolean() ? 5 : 2_500);
                int[] expected = IntStream.range(0, count).boxed()
                        .sorted(Comparator.comparingDouble(i -> Oracle.haversine(lat, lng,
                                Oracle.degrees(points.lat(i)), Oracle.degrees(points.lng(i)))))
                        .limit(limit).mapToInt(Integer::intValue).toArray();
                assertThat(NearestSearch.nearest(points, lat, lng, limit)).as("%s,%s, %d", lat, lng, limit)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void ofEquallyNearPointsTheLowestIndexWins() {
        long here = Morton.key(52_000_000, 0);
        Points points = Points.sorted(Morton.key(50_000_000, 0), here, here, here, Morton.key(53_000_000, 0));
        assertThat(NearestSearch.nearest(points, 52, 0)).isEqualTo(1);
        Points mirrored = Points.sorted(Morton.key(0, -5_000), Morton.key(0, 5_000));
        assertThat(NearestSearch.nearest(mirrored, 0, 0)).isZero();
        long[] same = new long[100];
        Arrays.fill(same, here);
        assertThat(NearestSearch.nearest(Points.sorted(same), 1, 1)).isZero();
        assertThat(NearestSearch.nearest(Points.sorted(same), 52, 0, 3)).containsExactly(0, 1, 2);
    }

    @Test
    void theNearestMayLieOverTheAntimeridianOrAPole() {
        Points points = Points.sorted(Morton.key(10_000_000, -179_900_000), Morton.key(10_000_000, 179_000_000));
        assertThat(points.lng(NearestSearch.nearest(points, 10, 179.99))).isEqualTo(-179_900_000);
        Points polar = Points.sorted(Morton.key(89_900_000, 180_000_000), Morton.key(89_000_000, 0));
        assertThat(polar.lat(NearestSearch.nearest(polar, 89.9, 0))).isEqualTo(89_900_000);
    }

    @Test
    void amongNoPointsThereIsNoNearest() {
        assertThat(NearestSearch.nearest(Points.sorted(), 52, 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"90.5, 0, latitude 90.5", "NaN, 0, latitude NaN", "0, 181, longitude 181.0", "0, NaN, longitude NaN"})
    void saysWhatIsWrongWithAPosition(double lat, double lng, String message) {
        assertThatThrownBy(() -> NearestSearch.nearest(Points.sorted(), lat, lng))
                .isInstanceOf(InvalidAreaException.class).hasMessageContaining(message);
    }

    private static int scan(Points points, double lat, double lng) {
        int best = 0;
        double bestHav = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double hav = Oracle.haversine(lat, lng, Oracle.degrees(points.lat(i)), Oracle.degrees(points.lng(i)));
            if (hav < bestHav) {
                bestHav = hav;
                best = i;
            }
        }
        return best;
    }
}
