package peel.geo;

/// A box of latitudes and longitudes in micro-degrees; all four sides belong to it. It never wraps around the
/// antimeridian.
///
/// @param minLat
///            southern side
/// @param minLng
///            western side
/// @param maxLat
///            northern side, at least `minLat`
/// @param maxLng
///            eastern side, at least `minLng`
public record Bounds(int minLat, int minLng, int maxLat, int maxLng) {

    /// Checks the order of the sides.
    ///
    /// @throws IllegalArgumentException
    ///             if a lower side lies above its upper side
    public Bounds {
        if (minLat > maxLat || minLng > maxLng) {
            throw new IllegalArgumentException("bounds " + minLat + ".." + maxLat + ", " + minLng + ".." + maxLng
                    + ": the lower side comes first in each pair");
        }
    }

    /// Whether the point is in the box or on a side of it.
    public boolean contains(int latMicro, int lngMicro) {
        return latMicro >= minLat && latMicro <= maxLat && lngMicro >= minLng && lngMicro <= maxLng;
    }

    /// Whether every point of the other box is in this one.
    public boolean contains(Bounds other) {
        return contains(other.minLat, other.minLng) && contains(other.maxLat, other.maxLng);
    }

    /// Whether the boxes have a point in common; touching sides count.
    public boolean intersects(Bounds other) {
        return minLat <= other.maxLat && maxLat >= other.minLat && minLng <= other.maxLng && maxLng >= other.minLng;
    }

    /// The points both boxes have.
    ///
    /// @throws IllegalArgumentException
    ///             if they have none; see [#intersects]
    public Bounds intersection(Bounds other) {
        return new Bounds(Math.max(minLat, other.minLat), Math.max(minLng, other.minLng),
                Math.min(maxLat, other.maxLat), Math.min(maxLng, other.maxLng));
    }

    /// The smallest box that holds both.
    public Bounds union(Bounds other) {
        return new Bounds(Math.min(minLat, other.minLat), Math.min(minLng, other.minLng),
                Math.max(maxLat, other.maxLat), Math.max(maxLng, other.maxLng));
    }

    /// The smallest box of whole micro-degrees around sides that may lie between them or beyond the world's.
    static Bounds around(double minLat, double minLng, double maxLat, double maxLng) {
        return new Bounds((int) Math.floor(Math.max(minLat, -MicroDegrees.MAX_LAT)),
                (int) Math.floor(Math.max(minLng, -MicroDegrees.MAX_LNG)),
                (int) Math.ceil(Math.min(maxLat, MicroDegrees.MAX_LAT)),
                (int) Math.ceil(Math.min(maxLng, MicroDegrees.MAX_LNG)));
    }
}
