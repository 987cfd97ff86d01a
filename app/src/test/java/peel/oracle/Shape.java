package peel.oracle;

import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Envelope;
import peel.acceptance.PolygonQuestion;
import peel.acceptance.RandomAreas;
import peel.acceptance.RandomAreas.Point;
import peel.acceptance.RandomAreas.Question;
import peel.geo.Area;
import peel.geo.Box;
import peel.geo.Circle;

/// An area of a query with its own plain way to tell what is inside.
sealed interface Shape {
    Area area();

    boolean contains(Point point);

    /// The parameters of `/v1`.
    String parameters();

    /// The name of the first parameter; a request has each once.
    String parameter();

    /// A round area with any radius.
    record Round(Point centre, int radiusMeters) implements Shape {
        private static final double EARTH_METERS = 6_371_008.7714;

        @Override
        public Area area() {
            return new Circle(centre.lat() / 1e6, centre.lng() / 1e6, radiusMeters);
        }

        /// The distance by the angle between two directions from the middle of the Earth.
        @Override
        public boolean contains(Point point) {
            double[] one = direction(centre);
            double[] other = direction(point);
            double x = one[1] * other[2] - one[2] * other[1];
            double y = one[2] * other[0] - one[0] * other[2];
            double z = one[0] * other[1] - one[1] * other[0];
            double sine = Math.sqrt(x * x + y * y + z * z);
            double cosine = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
            return EARTH_METERS * Math.atan2(sine, cosine) <= radiusMeters;
        }

        private static double[] direction(Point point) {
            double lat = Math.toRadians(point.lat() / 1e6);
            double lng = Math.toRadians(point.lng() / 1e6);
            return new double[]{Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)};
        }

        @Override
        public String parameters() {
            return "near=" + PolygonQuestion.degrees(centre.lat()) + "," + PolygonQuestion.degrees(centre.lng())
                    + "&radius=" + radiusMeters;
        }

        @Override
        public String parameter() {
            return "near";
        }
    }

    /// A box; both corners belong to it.
    record Rectangle(Point southWest, Point northEast) implements Shape {
        @Override
        public Area area() {
            return Box.ofDegrees(southWest.lat() / 1e6, southWest.lng() / 1e6, northEast.lat() / 1e6,
                    northEast.lng() / 1e6);
        }

        @Override
        public boolean contains(Point point) {
            return southWest.lat() <= point.lat() && point.lat() <= northEast.lat()
                    && southWest.lng() <= point.lng() && point.lng() <= northEast.lng();
        }

        @Override
        public String parameters() {
            return "bbox=" + PolygonQuestion.degrees(southWest.lng()) + "," + PolygonQuestion.degrees(southWest.lat())
                    + "," + PolygonQuestion.degrees(northEast.lng()) + "," + PolygonQuestion.degrees(northEast.lat());
        }

        @Override
        public String parameter() {
            return "bbox";
        }
    }

    /// A polygon of any form.
    ///
    /// @param box around it
    record Ring(PolygonQuestion polygon, Envelope box) implements Shape {
        static Ring of(PolygonQuestion polygon) {
            Envelope box = new Envelope();
            polygon.corners().forEach(corner -> box.expandToInclude(corner.lng(), corner.lat()));
            return new Ring(polygon, box);
        }

        @Override
        public Area area() {
            return polygon.area();
        }

        @Override
        public boolean contains(Point point) {
            return box.covers(point.lng(), point.lat()) && polygon.contains(point);
        }

        @Override
        public String parameters() {
            return polygon.parameters();
        }

        @Override
        public String parameter() {
            return "poly";
        }
    }

    /// An area at or around one of the points.
    static Shape random(Random random, List<Point> points) {
        Point around = points.get(random.nextInt(points.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new Round(around, 1 + (int) Math.pow(10, 1 + 4 * random.nextDouble()));
            case 1 -> {
                int reach = (int) Math.pow(10, 2 + 4 * random.nextDouble());
                // Two sides go through the point.
                yield new Rectangle(around, new Point(around.lat() + random.nextInt(reach),
                        around.lng() + random.nextInt(reach)));
            }
            default -> {
                Question question = new RandomAreas(random, points).next();
                while (!(question instanceof PolygonQuestion)) {
                    question = new RandomAreas(random, points).next();
                }
                yield Ring.of((PolygonQuestion) question);
            }
        };
    }
}
