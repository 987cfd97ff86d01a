package peel.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import peel.geo.Area;
import peel.geo.Circle;

/// Areas of every awkward kind around crimes, each with its own plain way to tell what is inside.
public final class RandomAreas {
    private static final double MICRO = 1e6;
    private static final int LARGEST_TURN = 40;

    private final Random random;
    private final List<Point> points;

    /// @param points where crimes are: areas lie around these
    public RandomAreas(Random random, List<Point> points) {
        this.random = random;
        this.points = points;
    }

    /// A point in micro-degrees.
    public record Point(int lat, int lng) {
        static Point of(String lat, String lng) {
            return new Point(micro(lat), micro(lng));
        }

        private static int micro(String degrees) {
            return new BigDecimal(degrees).movePointRight(6).intValueExact();
        }
    }

    /// A question for records in an area.
    public sealed interface Question permits Mile, PolygonQuestion {
        /// The area as Peel has it.
        Area area();

        /// Whether a point is inside or on the border.
        boolean contains(Point point);

        /// The parameters, as they are written in a request.
        String parameters();
    }

    /// One mile around a point.
    public record Mile(Point centre) implements Question {
        private static final double RADIUS_METERS = 1_609.344;
        private static final double EARTH_METERS = 6_371_008.7714;

        @Override
        public Area area() {
            return Circle.ofOneMile(centre.lat() / MICRO, centre.lng() / MICRO);
        }

        @Override
        public boolean contains(Point point) {
            double lat = Math.sin(Math.toRadians((point.lat() - centre.lat()) / MICRO) / 2);
            double lng = Math.sin(Math.toRadians((point.lng() - centre.lng()) / MICRO) / 2);
            double haversine = lat * lat + Math.cos(Math.toRadians(point.lat() / MICRO))
                    * Math.cos(Math.toRadians(centre.lat() / MICRO)) * lng * lng;
            return 2 * EARTH_METERS * Math.asin(Math.sqrt(haversine)) <= RADIUS_METERS;
        }

        @Override
        public String parameters() {
            return "lat=" + PolygonQuestion.degrees(centre.lat()) + "&lng=" + PolygonQuestion.degrees(centre.lng());
        }
    }

    /// A random area.
    public Question next() {
        Point around = points.get(random.nextInt(points.size()));
        if (random.nextInt(3) == 0) {
            return new Mile(new Point(around.lat() + random.nextInt(-15_000, 15_001),
                    around.lng() + random.nextInt(-15_000, 15_001)));
        }
        return new PolygonQuestion(ring(around));
    }

    private List<Point> ring(Point around) {
        int reach = (int) Math.pow(10, 1 + random.nextDouble() * 5.5);
        int corners = 3 + random.nextInt(40);
        List<Point> ring = new ArrayList<>(switch (random.nextInt(4)) {
            case 0 -> turning(around, reach, corners, 1);
            case 1 -> turning(around, reach, corners | 1, Math.max(1, corners / 2));
            case 2 -> scribble(around, reach, corners);
            default -> throughCrimes(around, corners);
        });
        if (random.nextInt(5) == 0) {
            // One side lies on the meridian of Greenwich.
            int north = around.lat() + reach;
            ring.add(new Point(around.lat() - reach, 0));
            ring.add(new Point(north, 0));
        }
        if (random.nextBoolean()) {
            Collections.reverse(ring);
        }
        if (random.nextBoolean()) {
            ring.add(ring.getFirst());
        }
        return ring;
    }

    /// A jagged round, or a star that crosses itself when it skips corners.
    private List<Point> turning(Point around, int reach, int corners, int skip) {
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * ((long) i * skip % corners) / corners;
            double far = reach * (0.2 + random.nextDouble());
            ring.add(new Point(around.lat() + (int) (far * Math.sin(angle)),
                    around.lng() + (int) (far * Math.cos(angle))));
        }
        ring.add(new Point(around.lat() + reach, around.lng() - reach - 1));
        return ring;
    }

    private List<Point> scribble(Point around, int reach, int corners) {
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            ring.add(new Point(around.lat() + random.nextInt(-reach, reach + 1),
                    around.lng() + random.nextInt(-reach, reach + 1)));
        }
        ring.add(new Point(around.lat() - reach - 1, around.lng() - reach - 1));
        ring.add(new Point(around.lat() - reach - 1, around.lng() + reach + 1));
        return ring;
    }

    /// Corners are places of crimes, and sides run along their latitudes and longitudes.
    private List<Point> throughCrimes(Point around, int corners) {
        List<Point> ring = new ArrayList<>();
        ring.add(around);
        for (int i = 1; i < Math.min(corners, LARGEST_TURN); i++) {
            Point other = points.get(random.nextInt(points.size()));
            Point last = ring.getLast();
            ring.add(switch (random.nextInt(3)) {
                case 0 -> new Point(last.lat(), other.lng());
                case 1 -> new Point(other.lat(), last.lng());
                default -> other;
            });
        }
        ring.add(new Point(around.lat() - 1_000, around.lng() - 1_000));
        ring.add(new Point(around.lat() + 1_000, around.lng() - 1_000));
        return ring;
    }
}
