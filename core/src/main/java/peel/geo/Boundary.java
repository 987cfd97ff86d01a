package peel.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The area of a neighbourhood on the plain grid of latitudes and longitudes: one or more polygons, each a ring and the
/// rings of its holes. A point belongs to it when it lies in one of the polygons by the even-odd rule, or on a border,
/// that of a hole included. Up to six decimals this is decided on the decimal numbers as written, beyond that on their
/// nearest binary fractions.
public final class Boundary {
    private final List<List<Ring>> polygons;
    private final Bounds bounds;
    private final double area;

    Boundary(List<List<Ring>> polygons) {
        this.polygons = polygons;
        List<Bounds> boxes = polygons.stream().flatMap(List::stream).map(Ring::bounds).toList();
        this.bounds = boxes.stream().reduce(Bounds::union).orElseThrow();
        this.area = polygons.stream().mapToDouble(Boundary::area).sum();
    }

    /// An area within one ring.
    ///
    /// @throws InvalidAreaException as [#of]
    public static Boundary ofRing(double[] latDegrees, double[] lngDegrees) {
        return new Boundary(List.of(List.of(Ring.of(latDegrees, lngDegrees))));
    }

    /// An area of polygons.
    ///
    /// @param polygons of each its rings, the outer one first; of each ring two arrays of the same length, latitudes and
    ///            longitudes in degrees. Rings close by themselves, whether or not the last vertex repeats the first
    /// @throws InvalidAreaException when there is no polygon, when a vertex is out of the world or not finite, or when a
    ///             ring has fewer than three different vertices
    public static Boundary of(List<List<double[][]>> polygons) {
        if (polygons.isEmpty()) {
            throw new InvalidAreaException("there is no polygon, where at least one belongs");
        }
        List<List<Ring>> all = new ArrayList<>();
        for (List<double[][]> polygon : polygons) {
            all.add(polygon.stream().map(ring -> Ring.of(ring[0], ring[1])).toList());
        }
        return new Boundary(all);
    }

    /// What [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException when the bytes are no boundary
    public static Boundary ofBytes(byte[] bytes) {
        return BoundaryCodec.read(bytes);
    }

    /// A form for the disk: counts as ints, then the vertices of each ring as pairs of doubles.
    public byte[] toBytes() {
        return BoundaryCodec.write(polygons);
    }

    /// Whether a point lies inside or on a border.
    ///
    /// @param latDegrees latitude, of any precision
    /// @param lngDegrees longitude, of any precision
    public boolean contains(double latDegrees, double lngDegrees) {
        double lat = MicroDegrees.ofDegrees(latDegrees);
        double lng = MicroDegrees.ofDegrees(lngDegrees);
        for (List<Ring> polygon : polygons) {
            RayCrossingCounter crossings = new RayCrossingCounter(lat, lng, false);
            polygon.forEach(ring -> ring.countAll(crossings));
            if (crossings.inside()) {
                return true;
            }
        }
        return false;
    }

    /// The smallest box around it.
    public Bounds bounds() {
        return bounds;
    }

    /// Its size in square micro-degrees, holes left out, to tell which of two areas is the smaller one. A degree counts
    /// the same in both directions.
    public double area() {
        return area;
    }

    /// The vertices of each polygon: of each of its rings, the outer one first, two arrays of the same length, latitudes and longitudes in
    /// micro-degrees, which may have a fraction. The last vertex does not repeat the first.
    public List<List<double[][]>> vertices() {
        return polygons.stream().map(polygon -> polygon.stream().map(Ring::vertices).toList()).toList();
    }

    /// The rings of each polygon, the outer one first.
    List<List<Ring>> polygons() {
        return polygons;
    }

    /// How many polygons it has.
    public int polygonCount() {
        return polygons.size();
    }

    /// The index of the polygon with the largest outer ring, the first of several.
    public int largestPolygon() {
        double[] areas = polygons.stream().mapToDouble(polygon -> polygon.getFirst().area()).toArray();
        double largest = Arrays.stream(areas).max().orElseThrow();
        int index = 0;
        while (areas[index] < largest) {
            index++;
        }
        return index;
    }

    private static double area(List<Ring> polygon) {
        double holes = polygon.stream().skip(1).mapToDouble(Ring::area).sum();
        return polygon.getFirst().area() - holes;
    }
}
