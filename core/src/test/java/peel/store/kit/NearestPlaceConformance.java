package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.store.Release;
import peel.store.Store;
import peel.store.build.WritableStoreEngine;
import peel.store.query.Place;
import peel.testing.Seeds;

/// What every store must do when it is asked for the place nearest to a point.
abstract class NearestPlaceConformance {
    private static final String GATE = "52629729,-1131592,On or near Gate Street";
    private static final String LANE = "52630100,-1131000,On or near Mill Lane";

    /// The data directory of a test.
    @TempDir
    protected Path directory = Path.of(".");

    /// The engine under test for a data directory.
    protected abstract WritableStoreEngine engine(Path dataDirectory);

    private static CrimeSpec crime(String location, String type, String outcome, String id) {
        return CrimeSpec.of("leicestershire", location, type, outcome, id);
    }

    private static String point(String location) {
        return location.substring(0, location.lastIndexOf(','));
    }

    @Test
    void theNearestPlaceIsOneOfTheMonthsMapGeneration() throws IOException {
        String shared = "52630000,-1131400,On or near Both Street";
        new StoreKit().crimes("2022-05", crime(GATE, "Drugs", "", "a"), crime(shared, "Drugs", "", "b"))
                .crimes("2022-07", crime(LANE, "Drugs", "", "c")).crimes("2022-08", crime(shared, "Drugs", "", "d"))
                .stops("2022-08", StopSpec.of("leicestershire", "52600000,-1100000", "2022-08-01T10:00:00+00:00", ""))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = store.acquire().orElseThrow()) {
            assertThat(nearest(release, "2022-05", GATE)).isEqualTo(point(GATE));
            assertThat(nearest(release, "2022-06", LANE)).as("a month that is not loaded").isEqualTo(point(shared));
            assertThat(nearest(release, "2022-07", GATE)).as("no crime of the month").isEqualTo(point(shared));
            assertThat(nearest(release, "2024-01", LANE)).isEqualTo(point(LANE));
            assertThat(nearest(release, "2022-08", "52600000,-1100000,")).as("a stop's").isEqualTo(point(LANE));
        }
        new StoreKit().crimes("2022-08", crime("52600000,-1100000,", "Drugs", "", "e")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = store.acquire().orElseThrow()) {
            assertThat(nearest(release, "2022-08", "52600000,-1100000,"))
                    .as("a place without a name, until now of stops")
                    .isEqualTo("52600000,-1100000");
            assertThat(nearest(release, "2022-05", "52600000,-1100000,")).isNotEqualTo("52600000,-1100000");
            assertThat(nearest(release, "2022-07", GATE)).as("kept from the release before").isEqualTo(point(shared));
        }
    }

    private static String nearest(Release release, String month, String location) {
        String[] point = location.split(",", -1);
        return release.nearestPlace(Integer.parseInt(point[0]) / 1e6, Integer.parseInt(point[1]) / 1e6,
                StoreKit.month(month)).map(place -> place.latMicro() + "," + place.lngMicro()).orElse("none");
    }

    @Test
    void theNearestPlaceIsTheOneThatALookAtAllPlacesOfTheGenerationFinds() throws IOException {
        Random random = Seeds.random("nearest places");
        List<int[]> old = new ArrayList<>();
        List<int[]> current = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            // Both generations lie in the same streets; one in ten points is of both, and the south is of the old one alone.
            int[] point = {52_000_000 + random.nextInt(60_000), -1_000_000 + random.nextInt(60_000)};
            boolean isOld = point[0] < 52_020_000 || random.nextBoolean();
            boolean isShared = random.nextInt(10) == 0;
            (isOld ? old : current).add(point);
            if (isShared) {
                (isOld ? current : old).add(point);
            }
        }
        new StoreKit().crimes("2022-06", specs(old, 0)).crimes("2022-07", specs(current, 0))
                .crimes("2022-05", specs(old, 10)).crimes("2022-08", specs(current, 10)).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = store.acquire().orElseThrow()) {
            for (int i = 0; i < 1_000; i++) {
                double lat = 51.99 + random.nextDouble() * 0.08;
                double lng = -1.01 + random.nextDouble() * 0.08;
                for (String month : List.of("2022-05", "2022-06", "2022-07", "2022-08")) {
                    List<int[]> points = month.compareTo("2022-07") < 0 ? old : current;
                    Place found = release.nearestPlace(lat, lng, StoreKit.month(month)).orElseThrow();
                    assertThat(points.stream()
                            .anyMatch(point -> point[0] == found.latMicro() && point[1] == found.lngMicro())).isTrue();
                    assertThat(haversine(lat, lng, found.latMicro(), found.lngMicro()))
                            .as("%s,%s of %s", lat, lng, month)
                            .isEqualTo(points.stream().mapToDouble(point -> haversine(lat, lng, point[0], point[1]))
                                    .min().orElseThrow(), within(1e-18));
                }
            }
        }
    }

    /// A crime at each point, or at each `step`-th one.
    private static CrimeSpec[] specs(List<int[]> points, int step) {
        List<CrimeSpec> specs = new ArrayList<>();
        for (int i = 0; i < points.size(); i += Math.max(1, step)) {
            specs.add(crime(points.get(i)[0] + "," + points.get(i)[1] + ",On or near A Street", "Drugs", "", ""));
        }
        return specs.toArray(CrimeSpec[]::new);
    }

    private static double haversine(double lat, double lng, int latMicro, int lngMicro) {
        double sinLat = Math.sin(Math.toRadians(lat - latMicro / 1e6) / 2);
        double sinLng = Math.sin(Math.toRadians(lng - lngMicro / 1e6) / 2);
        return sinLat * sinLat
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(latMicro / 1e6)) * sinLng * sinLng;
    }
}
