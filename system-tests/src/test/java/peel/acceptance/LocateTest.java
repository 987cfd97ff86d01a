package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import peel.load.LoadReport;
import peel.model.NeighbourhoodId;
import peel.store.Release;
import peel.testing.Seeds;

/// The neighbourhood at any point is the one that brute force finds: boundaries that tile a county without a gap, and
/// others that overlap them, half of them as KML and half as answers of the API.
final class LocateTest {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final int GRID = 16;
    private static final int OVERLAPPING = 100;
    private static final int POINTS = 10_000;

    @TempDir
    Path folder = Path.of("");

    /// A neighbourhood with its vertices as texts, latitude and longitude.
    private record Neighbourhood(NeighbourhoodId id, List<String[]> vertices, Polygon polygon) {
        static Neighbourhood of(NeighbourhoodId id, List<String[]> open) {
            List<String[]> vertices = new ArrayList<>(open);
            vertices.add(open.getFirst());
            Coordinate[] ring = vertices.stream()
                    .map(vertex -> new Coordinate(Double.parseDouble(vertex[1]), Double.parseDouble(vertex[0])))
                    .toArray(Coordinate[]::new);
            return new Neighbourhood(id, vertices, JTS.createPolygon(ring));
        }

        boolean covers(Coordinate point) {
            return polygon.getEnvelopeInternal().covers(point)
                    && SimplePointInAreaLocator.locate(point, polygon) != Location.EXTERIOR;
        }

        String answer() {
            return vertices.stream()
                    .map(vertex -> "{\"latitude\":\"" + vertex[0] + "\",\"longitude\":\"" + vertex[1] + "\"}")
                    .collect(Collectors.joining(",", "[", "]"));
        }

        String kml() {
            return "<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>" + vertices.stream()
                    .map(vertex -> vertex[1] + "," + vertex[0] + ",0").collect(Collectors.joining("\n"))
                    + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>";
        }

        void writeTo(Path folder, boolean asKml) throws IOException {
            Path file = asKml
                    ? folder.resolve("2024-01").resolve(id.forceId()).resolve(id.id() + ".kml")
                    : folder.resolve("neighbourhood-boundary__force=" + id.forceId() + "__id=" + id.id() + ".json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, asKml ? kml() : answer());
        }
    }

    @Test
    void tenThousandPointsAreWhereBruteForceFindsThem() throws IOException {
        Random random = Seeds.random("LocateTest");
        List<Neighbourhood> all = tiles(random);
        for (int i = 0; i < OVERLAPPING; i++) {
            all.add(star(random, i));
        }
        for (Neighbourhood neighbourhood : all) {
            neighbourhood.writeTo(folder.resolve("boundaries"), random.nextBoolean());
        }
        try (RunningServer served = RunningServer.of(folder.resolve("data"), List.of(folder.resolve("boundaries")))) {
            LoadReport report = served.report();
            assertThat(report.rejected()).isEmpty();
            assertThat(report.storedResponses() + report.boundariesLoaded()).isEqualTo(all.size());
            try (Release release = served.store().acquire().orElseThrow()) {
                int inside = 0;
                for (int i = 0; i < POINTS; i++) {
                    double[] point = point(random, all);
                    Optional<NeighbourhoodId> expected = bruteForce(all, point);
                    assertThat(release.neighbourhoodAt(point[0], point[1]))
                            .as("point %s,%s", point[0], point[1]).isEqualTo(expected);
                    inside += expected.isPresent() ? 1 : 0;
                }
                assertThat(inside).isBetween(POINTS / 2, POINTS - 100);
            }
            for (Neighbourhood neighbourhood : all) {
                assertThat(new String(served.get("/api/" + neighbourhood.id() + "/boundary"), StandardCharsets.UTF_8))
                        .isEqualTo(neighbourhood.answer());
            }
            for (int i = 0; i < 200; i++) {
                double[] point = point(random, all);
                Optional<NeighbourhoodId> expected = bruteForce(all, point);
                if (expected.isPresent()) {
                    assertThat(new String(served.get("/api/locate-neighbourhood?q=" + point[0] + "," + point[1]),
                            StandardCharsets.UTF_8))
                            .isEqualTo("{\"force\":\"" + expected.get().forceId() + "\",\"neighbourhood\":\""
                                    + expected.get().id() + "\"}");
                }
            }
        }
    }

    private static Optional<NeighbourhoodId> bruteForce(List<Neighbourhood> all, double[] point) {
        Coordinate at = new Coordinate(point[1], point[0]);
        return all.stream().filter(neighbourhood -> neighbourhood.covers(at))
                .min(Comparator.<Neighbourhood>comparingDouble(neighbourhood -> neighbourhood.polygon().getArea())
                        .thenComparing(Neighbourhood::id))
                .map(Neighbourhood::id);
    }

    /// Anywhere, or exactly on a vertex.
    private static double[] point(Random random, List<Neighbourhood> all) {
        if (random.nextInt(10) == 0) {
            List<String[]> vertices = all.get(random.nextInt(all.size())).vertices();
            String[] vertex = vertices.get(random.nextInt(vertices.size()));
            return new double[]{Double.parseDouble(vertex[0]), Double.parseDouble(vertex[1])};
        }
        return new double[]{51.9 + 1.8 * random.nextDouble(), -2.1 + 1.8 * random.nextDouble()};
    }

    /// A grid of crooked cells over 52 to 53.6 and -2 to -0.4; neighbours share their corners.
    private static List<Neighbourhood> tiles(Random random) {
        String[][][] corners = new String[GRID + 1][GRID + 1][];
        for (int row = 0; row <= GRID; row++) {
            for (int column = 0; column <= GRID; column++) {
                corners[row][column] = new String[]{degrees(random, 52 + (row + 0.6 * random.nextDouble()) / 10),
                        degrees(random, -2 + (column + 0.6 * random.nextDouble()) / 10)};
            }
        }
        List<Neighbourhood> tiles = new ArrayList<>();
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                tiles.add(Neighbourhood.of(
                        new NeighbourhoodId(random.nextBoolean() ? "kent" : "essex", "T" + row + "." + column),
                        List.of(corners[row][column], corners[row][column + 1], corners[row + 1][column + 1],
                                corners[row + 1][column])));
            }
        }
        return tiles;
    }

    private static Neighbourhood star(Random random, int number) {
        double lat = 52 + 1.6 * random.nextDouble();
        double lng = -2 + 1.6 * random.nextDouble();
        double radius = 0.02 + 0.2 * random.nextDouble();
        int count = 5 + random.nextInt(200);
        List<String[]> vertices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double reach = radius * (0.5 + 0.5 * random.nextDouble());
            vertices.add(new String[]{degrees(random, lat + reach * Math.sin(2 * Math.PI * i / count)),
                    degrees(random, lng + reach * Math.cos(2 * Math.PI * i / count))});
        }
        return Neighbourhood.of(new NeighbourhoodId("dorset", "S" + number), vertices);
    }

    /// As published: up to ten decimals, which may end in zeros or not.
    private static String degrees(Random random, double degrees) {
        return String.format(Locale.ROOT, "%." + (4 + random.nextInt(7)) + "f", degrees);
    }
}
