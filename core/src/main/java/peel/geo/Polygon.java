package peel.geo;

/// The points within a ring of straight lines on the plain grid of latitudes and longitudes (docs/spec/api.md#areas).
///
/// The ring closes by itself, whether or not its last vertex repeats the first, and may run either way round. Where it
/// crosses itself the even-odd rule holds: a point is inside if a line from it to the far east crosses the ring an odd
/// number of times. A point exactly on an edge or a vertex is inside; this is decided on the decimal numbers as written,
/// up to six decimals, not on their nearest binary fractions. No edge goes over the antimeridian.
public final class Polygon implements Area {

    private final Ring ring;
    private final Bounds bounds;

    private Polygon(Ring ring) {
        this.ring = ring;
        this.bounds = ring.bounds();
    }

    /// Reads the API's `poly` parameter, `lat,lng:lat,lng:...`, in degrees, latitude first.
    ///
    /// Numbers may have any count of decimals, an exponent, and spaces around them.
    ///
    /// @param poly
    ///            the text
    /// @param maxVertices
    ///            how many vertices the text may have
    /// @throws InvalidAreaException
    ///             if a vertex is empty, is not two finite numbers or is out of the world, if fewer than three vertices
    ///             differ from each other, or if there are too many
    public static Polygon parse(String poly, int maxVertices) {
        return PolygonParser.parse(poly, maxVertices);
    }

    /// A polygon of vertices in degrees.
    ///
    /// @param latDegrees
    ///            latitude of each vertex, -90..90
    /// @param lngDegrees
    ///            longitude of each vertex, -180..180, as many as latitudes
    /// @throws InvalidAreaException
    ///             if a vertex is out of the world or not finite, or if fewer than three vertices differ from each other
    public static Polygon of(double[] latDegrees, double[] lngDegrees) {
        return new Polygon(Ring.of(latDegrees, lngDegrees));
    }

    /// How many vertices, and so edges, the ring has; a last vertex that repeats the first is not counted.
    public int vertexCount() {
        return ring.size();
    }

    @Override
    public boolean contains(int latMicro, int lngMicro) {
        return bounds.contains(latMicro, lngMicro) && ring.contains(latMicro, lngMicro);
    }

    @Override
    public Bounds bounds() {
        return bounds;
    }

    @Override
    public String toString() {
        return "polygon of " + vertexCount() + " vertices within " + bounds;
    }

    Ring ring() {
        return ring;
    }
}
