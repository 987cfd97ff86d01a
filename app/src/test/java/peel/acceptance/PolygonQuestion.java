package peel.acceptance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import peel.geo.Area;
import peel.geo.Polygon;

/// A ring of corners, closed or not. What is inside is counted in micro-degrees, which are whole numbers, so that no
/// slanting side is rounded.
public record PolygonQuestion(List<RandomAreas.Point> corners) implements RandomAreas.Question {
    private static final int MOST_CORNERS = 20_000;

    @Override
    public Area area() {
        return Polygon.parse(text(), MOST_CORNERS);
    }

    @Override
    public boolean contains(RandomAreas.Point point) {
        RayCrossingCounter counter = new RayCrossingCounter(coordinate(point));
        for (int i = 0; i < corners.size(); i++) {
            counter.countSegment(coordinate(corners.get(i)), coordinate(corners.get((i + 1) % corners.size())));
        }
        return counter.getLocation() != Location.EXTERIOR;
    }

    @Override
    public String parameters() {
        return "poly=" + text();
    }

    String text() {
        return corners.stream().map(corner -> degrees(corner.lat()) + "," + degrees(corner.lng()))
                .collect(Collectors.joining(":"));
    }

    /// Micro-degrees as text in degrees.
    public static String degrees(int micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }

    private static Coordinate coordinate(RandomAreas.Point point) {
        return new Coordinate(point.lng(), point.lat());
    }
}
