package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import peel.testing.Seeds;

class BoundaryTest {
    private static final GeometryFactory JTS = new GeometryFactory();

    private static double[][] star(Random random, double lat, double lng, double radius, int vertices) {
        double[] lats = new double[vertices];
        double[] lngs = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            double reach = radius * (0.4 + 0.6 * random.nextDouble());
            lats[i] = lat + reach * Math.sin(2 * Math.PI * i / vertices);
            lngs[i] = lng + reach * Math.cos(2 * Math.PI * i / vertices);
        }
        return new double[][]{lats, lngs};
    }

    private static LinearRing ring(double[][] ring) {
        Coordinate[] vertices = new Coordinate[ring[0].length + 1];
        for (int i = 0; i < vertices.length; i++) {
            int at = i % ring[0].length;
            vertices[i] = new Coordinate(ring[1][at], ring[0][at]);
        }
        return JTS.createLinearRing(vertices);
    }

    @Test
    void polygonsWithHolesEqualJts() {
        Random random = Seeds.random("BoundaryTest.polygonsWithHolesEqualJts");
        for (int round = 0; round < 200; round++) {
            double[][] outer = star(random, 52, -1, 0.1, 8 + random.nextInt(40));
            double[][] hole = star(random, 52, -1, 0.02, 3 + random.nextInt(20));
            double[][] other = star(random, 52.3, -1, 0.1, 3 + random.nextInt(40));
            Boundary boundary = Boundary.of(List.of(List.of(outer, hole), List.<double[][]>of(other)));
            Boundary again = Boundary.ofBytes(boundary.toBytes());
            Polygon first = JTS.createPolygon(ring(outer), new LinearRing[]{ring(hole)});
            Polygon second = JTS.createPolygon(ring(other));
            assertThat(again.area() / 1e12).isCloseTo(first.getArea() + second.getArea(),
                    org.assertj.core.data.Percentage.withPercentage(1e-6));
            assertThat(again.bounds()).isEqualTo(boundary.bounds());
            for (int i = 0; i < 200; i++) {
                double lat = 51.9 + 0.5 * random.nextDouble();
                double lng = -1.1 + 0.2 * random.nextDouble();
                var point = JTS.createPoint(new Coordinate(lng, lat));
                boolean expected = first.covers(point) || second.covers(point);
                assertThat(boundary.contains(lat, lng)).isEqualTo(expected);
                assertThat(again.contains(lat, lng)).isEqualTo(expected);
            }
            for (int i = 0; i < hole[0].length; i++) {
                assertThat(again.contains(hole[0][i], hole[1][i])).as("a vertex of a hole").isTrue();
            }
        }
    }

    @Test
    void aSearchFindsThePointsThatItContains() {
        Random random = Seeds.random("BoundaryTest.aSearchFindsThePointsThatItContains");
        int found = 0;
        for (int round = 0; round < 100; round++) {
            double[][] outer = star(random, 52, -1, 0.1, 8 + random.nextInt(40));
            double[][] hole = star(random, 52, -1, 0.04, 3 + random.nextInt(20));
            double[][] other = star(random, 52.1, -1, 0.1, 3 + random.nextInt(400));
            Boundary boundary = Boundary.of(List.of(List.of(outer, hole), List.<double[][]>of(other)));
            long[] keys = new long[1_000];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = Morton.key(51_850_000 + random.nextInt(400_000), -1_150_000 + random.nextInt(300_000));
            }
            for (int i = 0; i < hole[0].length; i++) {
                keys[i] = Morton.key((int) (hole[0][i] * 1e6), (int) (hole[1][i] * 1e6));
            }
            Points points = Points.sorted(keys);
            TreeSet<Integer> walked = new TreeSet<>();
            QuadTreeSearch.visit(points, boundary, walked::add);
            assertThat(List.copyOf(walked)).isEqualTo(Oracle.indexes(points,
                    i -> boundary.contains(Oracle.degrees(points.lat(i)), Oracle.degrees(points.lng(i)))));
            found += walked.size();
        }
        assertThat(found).as("points found in all").isGreaterThan(10_000);
    }

    @Test
    void overlappingPolygonsAreBothInside() {
        double[][] box = {{0, 0, 2, 2}, {0, 2, 2, 0}};
        double[][] next = {{1, 1, 3, 3}, {1, 3, 3, 1}};
        Boundary boundary = Boundary.of(List.of(List.<double[][]>of(box), List.<double[][]>of(next)));
        assertThat(boundary.contains(1.5, 1.5)).isTrue();
        assertThat(boundary.largestPolygon()).isZero();
        assertThat(boundary.polygonCount()).isEqualTo(2);
    }

    @Test
    void whatIsNoAreaIsRefused() {
        assertThatThrownBy(() -> Boundary.of(List.of())).isInstanceOf(InvalidAreaException.class);
        assertThatThrownBy(() -> Boundary.ofRing(new double[]{1, 1, 1}, new double[]{2, 2, 2}))
                .isInstanceOf(InvalidAreaException.class).hasMessageContaining("three different");
        assertThatThrownBy(() -> Boundary.ofRing(new double[]{1, 91, 1}, new double[]{2, 3, 4}))
                .isInstanceOf(InvalidAreaException.class).hasMessageContaining("latitude");
        byte[] bytes = Boundary.ofRing(new double[]{1, 2, 1}, new double[]{2, 3, 4}).toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Boundary.ofBytes(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
