package peel.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import peel.acceptance.PolygonQuestion;
import peel.acceptance.RandomAreas.Point;

/// A jagged neighbourhood, some with a hole. Its shape is in micro-degrees, which are whole numbers, so that nothing is rounded.
///
/// @param id as requests have it, `force/id`
record RandomNeighbourhood(String id, Polygon shape) {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final List<String> FORCES = List.of("leicestershire", "kent", "northumbria", "dorset");
    private static final int CORNERS = 24;

    /// Around any of the points; corners lie at points too, so that records are on borders.
    static RandomNeighbourhood of(Random random, int number, List<Point> points) {
        Point middle = points.get(random.nextInt(points.size()));
        double reach = Math.pow(10, 3 + 2.5 * random.nextDouble());
        LinearRing outer = ring(random, middle, reach);
        LinearRing[] holes = random.nextInt(3) == 0
                ? new LinearRing[]{ring(random, middle, reach / 5)}
                : new LinearRing[0];
        return new RandomNeighbourhood(FORCES.get(random.nextInt(FORCES.size())) + "/N" + number,
                JTS.createPolygon(outer, holes));
    }

    /// Corners all around a point, half of the reach to all of it away.
    private static LinearRing ring(Random random, Point middle, double reach) {
        List<Coordinate> corners = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double far = reach * (0.5 + random.nextDouble() / 2);
            double angle = 2 * Math.PI * i / CORNERS;
            corners.add(new Coordinate(Math.rint(middle.lng() + far * Math.cos(angle)),
                    Math.rint(middle.lat() + far * Math.sin(angle))));
        }
        corners.add(corners.getFirst());
        return JTS.createLinearRing(corners.toArray(Coordinate[]::new));
    }

    boolean contains(Point point) {
        return SimplePointInAreaLocator.locate(new Coordinate(point.lng(), point.lat()), shape) != Location.EXTERIOR;
    }

    double size() {
        return shape.getArea();
    }

    /// Writes the boundary as a file that Peel loads.
    void writeTo(Path folder) throws IOException {
        Path file = folder.resolve(id + ".geojson");
        Files.createDirectories(folder.resolve(id.substring(0, id.indexOf('/'))));
        List<LinearRing> rings = new ArrayList<>(List.of(shape.getExteriorRing()));
        for (int i = 0; i < shape.getNumInteriorRing(); i++) {
            rings.add(shape.getInteriorRingN(i));
        }
        Files.writeString(file,
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + rings.stream().map(RandomNeighbourhood::json).collect(Collectors.joining(",", "[", "]"))
                        + "}}");
    }

    private static String json(LinearRing ring) {
        return List.of(ring.getCoordinates()).stream()
                .map(corner -> "[" + PolygonQuestion.degrees((int) corner.x) + ","
                        + PolygonQuestion.degrees((int) corner.y) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
