package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import peel.testing.Seeds;

class QuadTreeSearchTest {

    private static final Area EVERYTHING = new Circle(0, 0, 1e9);

    @Test
    void findsThePointsOfRandomCircles() {
        Random random = Seeds.random("QuadTreeSearchTest.findsThePointsOfRandomCircles");
        int found = 0;
        for (int round = 0; round < 1_000; round++) {
            boolean home = round % 3 != 0;
            Points points = home ? Points.clustered(random, 3_000) : Points.worldwide(random, 3_000);
            int at = random.nextInt(points.size());
            double lat = Oracle.degrees(points.lat(at));
            double lng = Oracle.degrees(points.lng(at));
            double radius = random.nextInt(8) == 0 ? 0 : Math.pow(10, random.nextDouble() * (home ? 6 : 7.5));
            List<Integer> expected = Oracle.indexes(points, i -> Oracle.meters(lat, lng, Oracle.degrees(points.lat(i)),
                    Oracle.degrees(points.lng(i))) <= radius * (1 + 1e-12));
            Circle circle = new Circle(lat, lng, radius);
            assertThat(Oracle.walked(points, circle)).as("%s, round %d", circle, round)
                    .isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).as("points found in all").isGreaterThan(100_000);
    }

    @Test
    void findsThePointsOfRandomPolygons() {
        Random random = Seeds.random("QuadTreeSearchTest.findsThePointsOfRandomPolygons");
        int found = 0;
        for (int round = 0; round < 1_000; round++) {
            Points points = round % 5 == 0 ? Points.worldwide(random, 2_000) : Points.clustered(random, 2_000);
            int[][] ring = Rings.random(random, points);
            Polygon polygon = Polygon.parse(Rings.text(ring), 3_000);
            Coordinate[] closed = Rings.closed(ring);
            List<Integer> expected = Oracle.indexes(points, i -> RayCrossingCounter
                    .locatePointInRing(new Coordinate(points.lng(i), points.lat(i)), closed) != Location.EXTERIOR);
            assertThat(Oracle.walked(points, polygon)).as("%s, round %d", polygon, round)
                    .isEqualTo(expected);
            assertThat(Oracle.indexes(points, i -> polygon.contains(points.lat(i), points.lng(i)))).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).as("points found in all").isGreaterThan(50_000);
    }

    @Test
    void relationsHoldForEveryPointOfTheCell() {
        Random random = Seeds.random("QuadTreeSearchTest.relationsHoldForEveryPointOfTheCell");
        Set<Relation> answers = EnumSet.noneOf(Relation.class);
        for (int round = 0; round < 3_000; round++) {
            Points points = round % 2 == 0 ? Points.worldwide(random, 300) : Points.clustered(random, 300);
            Area area = random.nextBoolean()
                    ? random.nextInt(4) == 0
                            ? Box.of(new Bounds(Math.min(points.lat(0), points.lat(1)),
                                    Math.min(points.lng(0), points.lng(1)), Math.max(points.lat(0), points.lat(1)),
                                    Math.max(points.lng(0), points.lng(1))))
                            : Polygon.parse(Rings.text(Rings.random(random, points)), 3_000)
                    : new Circle(Oracle.degrees(points.lat(0)), Oracle.degrees(points.lng(0)),
                            Math.pow(10, random.nextDouble() * 7.5));
            int at = random.nextInt(points.size());
            int level = random.nextInt(16);
            Cell cell = new Cell(points.key(at) >>> (58 - 2 * level) << (58 - 2 * level), level);
            Relation relation = area.relate(cell);
            answers.add(relation);
            for (int i = 0; i < points.size(); i++) {
                if (relation != Relation.CROSSES && cell.bounds().contains(points.lat(i), points.lng(i))) {
                    assertThat(area.contains(points.lat(i), points.lng(i))).as("%s, %s", area, cell)
                            .isEqualTo(relation == Relation.INSIDE);
                }
            }
        }
        assertThat(answers).as("relations that occurred").containsExactly(Relation.values());
    }

    @Test
    void pointsOnTheBorderAreFoundWhereverTheCellsMeetIt() {
        Random random = Seeds.random("QuadTreeSearchTest.pointsOnTheBorderAreFoundWhereverTheCellsMeetIt");
        for (int round = 0; round < 200; round++) {
            int lat = random.nextInt(50_000_000, 55_000_000);
            int lng = random.nextInt(-200_000, 100_000);
            int stepLat = random.nextInt(1, 300);
            int stepLng = random.nextInt(1, 300);
            long[] keys = new long[1_000];
            for (int i = 0; i < 500; i++) {
                keys[i] = Morton.key(lat + i * stepLat, lng + i * stepLng);
                // Just off the slanting edge, on the outer side of it.
                keys[500 + i] = Morton.key(lat + i * stepLat + 1, lng + i * stepLng);
            }
            Points points = Points.sorted(keys);
            int[][] triangle = {{lat, lng}, {lat + 499 * stepLat, lng + 499 * stepLng}, {lat, lng + 499 * stepLng}};
            Polygon polygon = Polygon.parse(Rings.text(triangle), 3);
            assertThat(Oracle.walked(points, polygon)).hasSize(500).allMatch(i -> {
                int east = points.lng(i) - lng;
                return points.lat(i) == lat + east / stepLng * stepLat;
            });
        }
    }

    @Test
    void aColumnWithoutPointsGivesNone() {
        assertThat(Oracle.walked(Points.sorted(), EVERYTHING)).isEmpty();
    }

    @Test
    void manyPointsAtOnePlaceAreAllFound() {
        long[] keys = new long[1_000];
        Arrays.fill(keys, Morton.key(52_000_000, 0));
        Points points = Points.sorted(keys);
        assertThat(Oracle.walked(points, new Circle(52, 0, 0))).hasSize(1_000);
        assertThat(Oracle.walked(points, Polygon.parse("52,0:52,1:53,0", 3))).hasSize(1_000);
        assertThat(Oracle.walked(points, Polygon.parse("52.000001,0:52,1:53,0", 3))).isEmpty();
    }

    @Test
    void anAreaWithoutBorderInSightComesAsOneRun() {
        List<String> calls = new ArrayList<>();
        QuadTreeSearch.visit(Points.clustered(new Random(1), 500), EVERYTHING, new IndexConsumer() {
            @Override
            public void accept(int index) {
                calls.add("single " + index);
            }

            @Override
            public void range(int from, int to) {
                calls.add(from + " to " + to);
            }
        });
        assertThat(calls).containsExactly("0 to 500");
    }
}
