package peel.mvt;

import java.util.Arrays;

/// Prepares a ring for a tile: cuts off what is outside of the tile and a margin around it, moves vertices to whole units and leaves out
/// those that nobody would see. Each step goes through the vertices once, however the ring is shaped.
public final class RingClip {
    /// How far outside of a tile a ring is kept, in units: so that the border of a tile is not drawn.
    public static final int MARGIN = 64;

    private static final int LEAST = -MARGIN;
    private static final int MOST = TileLayer.EXTENT + MARGIN;

    private RingClip() {}

    /// The ring in a tile, as x, y, x, y …; empty if nothing of it is to be seen there.
    ///
    /// @param xs the vertices in units of the tile, not changed; the last does not repeat the first
    /// @param ys as many
    public static int[] clip(double[] xs, double[] ys) {
        Vertices vertices = new Vertices(xs.length);
        for (int i = 0; i < xs.length; i++) {
            vertices.add(xs[i], ys[i]);
        }
        Vertices inside = vertices.cut(true, LEAST, 1).cut(true, MOST, -1).cut(false, LEAST, 1).cut(false, MOST, -1);
        return inside.toUnits();
    }

    /// The vertices of a ring.
    private static final class Vertices {
        private double[] xs;
        private double[] ys;
        private int size;

        Vertices(int capacity) {
            xs = new double[Math.max(4, capacity)];
            ys = new double[xs.length];
        }

        void add(double x, double y) {
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
                ys = Arrays.copyOf(ys, 2 * size);
            }
            xs[size] = x;
            ys[size++] = y;
        }

        /// What is on one side of a line, by the algorithm of Sutherland and Hodgman.
        ///
        /// @param isVertical whether the line is one of equal x
        /// @param sign 1 to keep what is not less than the limit, -1 to keep what is not more
        Vertices cut(boolean isVertical, int limit, int sign) {
            double[] along = isVertical ? xs : ys;
            Vertices kept = new Vertices(size);
            for (int i = 0; i < size; i++) {
                int next = i + 1 == size ? 0 : i + 1;
                boolean isKept = (along[i] - limit) * sign >= 0;
                if (isKept) {
                    kept.add(xs[i], ys[i]);
                }
                if (isKept != (along[next] - limit) * sign >= 0) {
                    double part = (limit - along[i]) / (along[next] - along[i]);
                    kept.add(isVertical ? limit : xs[i] + part * (xs[next] - xs[i]),
                            isVertical ? ys[i] + part * (ys[next] - ys[i]) : limit);
                }
            }
            return kept;
        }

        /// Whole units, without vertices on the line between their neighbours.
        int[] toUnits() {
            int[] units = new int[2 * size];
            int length = 0;
            for (int i = 0; i < size; i++) {
                int x = (int) Math.floor(xs[i]);
                int y = (int) Math.floor(ys[i]);
                while (length >= 4 && isOnLine(units, length, x, y)) {
                    length -= 2;
                }
                if (length == 0 || units[length - 2] != x || units[length - 1] != y) {
                    units[length++] = x;
                    units[length++] = y;
                }
            }
            while (length >= 6 && isOnLine(units, length, units[0], units[1])
                    || length >= 2 && units[length - 2] == units[0] && units[length - 1] == units[1]) {
                length -= 2;
            }
            return length < 6 ? new int[0] : Arrays.copyOf(units, length);
        }

        /// Whether the last vertex lies on the line from the one before it to a point, or equals one of them.
        private static boolean isOnLine(int[] units, int length, int x, int y) {
            long acrossX = (long) units[length - 2] - units[length - 4];
            long acrossY = (long) units[length - 1] - units[length - 3];
            return acrossX * (y - units[length - 3]) == acrossY * (x - units[length - 4]);
        }
    }
}
