package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.acceptance.RandomAreas.Point;
import peel.model.Month;
import peel.store.Release;
import peel.store.query.Place;
import peel.testing.Seeds;

/// The nearest place against a look at every point of the CSV files of the same map generation.
final class NearestPlaceTest extends ServedArchives {
    private static final int POINTS = 1_000;
    private static final String REPLACED = "2022-07";

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void itIsTheNearestOfTheMonthsMapGeneration(ServedArchive world) throws SQLException, IOException {
        Random random = Seeds.random("NearestPlaceTest " + world);
        List<String> months = world.months("street");
        for (boolean isOld : new boolean[]{true, false}) {
            List<String> asked = months.stream().filter(month -> month.compareTo(REPLACED) < 0 == isOld).toList();
            if (!asked.isEmpty()) {
                compare(world, asked, points(world, isOld), points(world, !isOld), random);
            }
        }
    }

    /// Asks exactly at the points of both generations, and around them.
    private static void compare(ServedArchive world, List<String> months, List<Point> points, List<Point> others,
            Random random)
            throws IOException {
        Set<Point> all = Set.copyOf(points);
        try (Release release = world.served().store().acquire().orElseThrow()) {
            for (int i = 0; i < POINTS; i++) {
                List<Point> around = i % 4 < 2 || others.isEmpty() ? points : others;
                Point near = around.get(random.nextInt(around.size()));
                double spread = i % 2 == 0 ? 0 : 0.003;
                double lat = near.lat() / 1e6 + random.nextGaussian() * spread;
                double lng = near.lng() / 1e6 + random.nextGaussian() * spread;
                String month = months.get(random.nextInt(months.size()));
                Place found = release.nearestPlace(lat, lng, Month.parse(month).orElseThrow()).orElseThrow();
                double least = points.stream().mapToDouble(point -> haversine(lat, lng, point.lat(), point.lng())).min()
                        .orElseThrow();
                assertThat(haversine(lat, lng, found.latMicro(), found.lngMicro())).as("%s,%s of %s", lat, lng, month)
                        .isEqualTo(least, within(1e-18));
                assertThat(all).contains(new Point(found.latMicro(), found.lngMicro()));
            }
        }
        System.out.println(world + ": " + POINTS + " nearest places equal in " + months + ", of " + points.size());
    }

    private static List<Point> points(ServedArchive world, boolean isOld) throws SQLException {
        return world.oracle().lines("SELECT DISTINCT lat, lng FROM street WHERE lat <> '' AND month "
                + (isOld ? "<" : ">=") + " '" + REPLACED + "' ORDER BY ALL").stream().map(line -> {
                    String[] fields = line.split("\\|", -1);
                    return Point.of(fields[0], fields[1]);
                }).toList();
    }

    private static double haversine(double lat, double lng, int latMicro, int lngMicro) {
        double sinLat = Math.sin(Math.toRadians(lat - latMicro / 1e6) / 2);
        double sinLng = Math.sin(Math.toRadians(lng - lngMicro / 1e6) / 2);
        return sinLat * sinLat
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(latMicro / 1e6)) * sinLng * sinLng;
    }
}
