package peel.sample.city;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.operation.valid.IsValidOp;
import peel.sample.city.ReferenceResponseFiles.Answer;

/// The boundaries of a force's neighbourhoods tile one piece of land, as another library sees them.
final class NeighbourhoodBoundariesTest {
    private static final GeometryFactory PLANE = new GeometryFactory();
    private static final int POINTS = 20_000;

    /// A neighbourhood's boundary as read from its answer; x is the longitude.
    private record Area(String id, Polygon polygon) {
        boolean holds(Point point) {
            return polygon.contains(point);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicestershire", "northamptonshire"})
    void boundariesLeaveNoGapAndNeverOverlap(String force) {
        List<Area> areas = areas(force);
        assertThat(areas).allSatisfy(area -> assertThat(new IsValidOp(area.polygon()).isValid()).isTrue());
        Geometry union = UnaryUnionOp.union(areas.stream().map(Area::polygon).toList());
        double sum = areas.stream().mapToDouble(area -> area.polygon().getArea()).sum();
        assertThat(union.getGeometryType()).isEqualTo("Polygon");
        assertThat(((Polygon) union).getNumInteriorRing()).as("holes").isZero();
        assertThat(union.getArea()).isCloseTo(sum, within(sum * 1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicestershire", "northamptonshire"})
    void aPointOfTheLandLiesInExactlyOneNeighbourhood(String force) {
        List<Area> areas = areas(force);
        Geometry land = UnaryUnionOp.union(areas.stream().map(Area::polygon).toList());
        var box = land.getEnvelopeInternal();
        long seed = System.nanoTime();
        var random = new Random(seed);
        int inside = 0;
        for (int i = 0; i < POINTS; i++) {
            Point point = point(box.getMinY() + random.nextDouble() * box.getHeight(),
                    box.getMinX() + random.nextDouble() * box.getWidth());
            long holders = areas.stream().filter(area -> area.holds(point)).count();
            assertThat(holders).as("%s, seed %d", point, seed).isEqualTo(land.contains(point) ? 1 : 0);
            inside += (int) holders;
        }
        assertThat(inside).as("seed %d", seed).isBetween(POINTS / 2, POINTS - POINTS / 10);
    }

    @Test
    void neighboursShareTheirVertices() {
        List<Answer> boundaries = ReferenceResponseFiles.DEMO.of("neighbourhood-boundary");
        for (Answer boundary : boundaries) {
            Set<Map<?, ?>> shared = boundaries.stream().filter(other -> !other.equals(boundary))
                    .flatMap(other -> other.items().stream()).collect(toSet());
            long own = boundary.items().stream().filter(shared::contains).count();
            assertThat(own).as(boundary.id()).isGreaterThan(boundary.items().size() / 3);
        }
    }

    @Test
    void ringsAreClosedAndHaveAsManyVerticesAsRealOnes() {
        for (Answer boundary : ReferenceResponseFiles.DEMO.of("neighbourhood-boundary")) {
            List<Map<?, ?>> ring = boundary.items();
            assertThat(ring).as(boundary.id()).hasSizeBetween(60, 200);
            assertThat(ring.getLast()).isEqualTo(ring.getFirst());
            assertThat(Set.copyOf(ring)).hasSize(ring.size() - 1);
        }
    }

    @Test
    void coordinatesHaveUpToTenDecimalsWithoutZerosAtTheirEnd() {
        List<String> texts = ReferenceResponseFiles.DEMO.of("neighbourhood-boundary").stream()
                .flatMap(boundary -> boundary.items().stream()).flatMap(vertex -> vertex.values().stream())
                .map(String::valueOf).toList();
        assertThat(texts).allMatch(text -> text.matches("-?\\d+\\.\\d{0,9}[1-9]"));
        assertThat(texts.stream().map(text -> text.length() - text.indexOf('.') - 1)).contains(8, 9, 10);
    }

    @Test
    void theCentreOfTheCityLiesInTheCityCentre() {
        Point centre = point(52.629729, -1.131592);
        assertThat(areas("leicestershire")).filteredOn(area -> area.holds(centre)).extracting(Area::id)
                .containsExactly("NC04");
    }

    @Test
    void aNeighbourhoodsCentreLiesInIt() {
        for (Answer answer : ReferenceResponseFiles.DEMO.of("neighbourhood")) {
            Map<?, ?> centre = (Map<?, ?>) Objects.requireNonNull(answer.object().get("centre"));
            assertThat(centre.keySet().toString()).isEqualTo("[latitude, longitude]");
            Point point = point(degrees(centre, "latitude"), degrees(centre, "longitude"));
            assertThat(areas(answer.force())).filteredOn(area -> area.holds(point)).extracting(Area::id)
                    .containsExactly(answer.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicestershire", "northamptonshire"})
    void everyCrimeOfAForceLiesInOneOfItsNeighbourhoods(String force) {
        List<Area> areas = areas(force);
        Set<String> points = CityFiles.DEMO.rows("street").stream()
                .filter(row -> row.force().equals(force) && row.located()).map(CityFiles.Row::point).collect(toSet());
        assertThat(points).isNotEmpty().allSatisfy(text -> {
            int comma = text.indexOf(',');
            Point point = point(Double.parseDouble(text.substring(0, comma)),
                    Double.parseDouble(text.substring(comma + 1)));
            assertThat(areas).filteredOn(area -> area.holds(point)).hasSize(1);
        });
    }

    private static List<Area> areas(String force) {
        return ReferenceResponseFiles.DEMO.of("neighbourhood-boundary").stream()
                .filter(answer -> answer.force().equals(force))
                .map(answer -> new Area(answer.id(), PLANE.createPolygon(answer.items().stream()
                        .map(vertex -> new Coordinate(degrees(vertex, "longitude"), degrees(vertex, "latitude")))
                        .toArray(Coordinate[]::new))))
                .toList();
    }

    private static double degrees(Map<?, ?> point, String key) {
        return Double.parseDouble(String.valueOf(point.get(key)));
    }

    private static Point point(double lat, double lng) {
        return PLANE.createPoint(new Coordinate(lng, lat));
    }
}
