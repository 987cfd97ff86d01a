package peel.geo;

import java.util.Random;
import java.util.StringJoiner;
import org.locationtech.jts.geom.Coordinate;

/// Rings of every awkward kind, as pairs of micro-degrees, latitude first.
final class Rings {

    private Rings() {}

    /// A ring around one of the points: jagged, scribbled, on a grid, or through points and along meridians; tiny to
    /// huge; either way round; closed or not.
    static int[][] random(Random random, Points points) {
        int at = random.nextInt(points.size());
        int size = (int) Math.pow(10, 0.5 + random.nextDouble() * 6.5);
        int corners = random.nextInt(20) == 0 ? 2_079 : 3 + random.nextInt(40);
        int kind = random.nextInt(4);
        boolean clockwise = random.nextBoolean();
        int[][] ring = new int[corners + 1][];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners * (clockwise ? -1 : 1);
            double reach = size * (0.3 + random.nextDouble());
            int lat = points.lat(at);
            int lng = points.lng(at);
            switch (kind) {
                case 0 -> {
                    lat += (int) (reach * Math.sin(angle));
                    lng += (int) (reach * Math.cos(angle));
                }
                case 1 -> {
                    lat += random.nextInt(-size, size);
                    lng += random.nextInt(-size, size);
                }
                case 2 -> {
                    int mesh = Math.max(1, size / 4);
                    lat += (random.nextInt(9) - 4) * mesh;
                    lng = random.nextInt(4) == 0 ? 0 : lng + (random.nextInt(9) - 4) * mesh;
                }
                default -> {
                    int other = Math.clamp(at + random.nextInt(-50, 50), 0, points.size() - 1);
                    lat = points.lat(other);
                    lng = points.lng(random.nextInt(3) == 0 ? at : other);
                }
            }
            ring[i] = new int[]{Math.clamp(lat, -90_000_000, 90_000_000), Math.clamp(lng, -180_000_000, 180_000_000)};
        }
        // Whatever came out flat gets three corners that differ.
        ring[0] = new int[]{points.lat(at), points.lng(at)};
        ring[1] = new int[]{points.lat(at) > 0 ? points.lat(at) - 1 : points.lat(at) + 1, points.lng(at)};
        ring[2] = new int[]{points.lat(at), points.lng(at) > 0 ? points.lng(at) - 1 : points.lng(at) + 1};
        ring[corners] = random.nextBoolean() ? ring[0] : ring[corners - 1];
        return ring;
    }

    static String text(int[][] ring) {
        StringJoiner text = new StringJoiner(":");
        for (int[] vertex : ring) {
            text.add(MicroDegrees.format(vertex[0]) + "," + MicroDegrees.format(vertex[1]));
        }
        return text.toString();
    }

    static Coordinate[] closed(int[][] ring) {
        Coordinate[] closed = new Coordinate[ring.length + 1];
        for (int i = 0; i <= ring.length; i++) {
            int[] vertex = ring[i % ring.length];
            closed[i] = new Coordinate(vertex[1], vertex[0]);
        }
        return closed;
    }
}
