package peel.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;

/// A feature of a GeoJSON file, or its one geometry.
///
/// @param number which feature of the file, from 1
/// @param properties texts and whole numbers by name; names in lower case, letters and digits only
/// @param polygons a list that grows; of each its rings, the outer one first
/// @param otherGeometry the type of a geometry that is not of polygons, empty when there is none
/// @param problem what is wrong with its coordinates
record GeoJsonFeature(int number, Map<String, String> properties, List<List<GeoJsonRing>> polygons,
        String otherGeometry, Optional<RejectedException> problem) {

    /// Whether nothing of a geometry was there.
    boolean isEmpty() {
        return polygons.isEmpty() && otherGeometry.isEmpty() && problem.isEmpty();
    }

    /// @throws RejectedException if it has no polygon, or its coordinates are wrong
    void requirePolygons() throws RejectedException {
        if (problem.isPresent()) {
            throw problem.get();
        }
        if (polygons.isEmpty()) {
            throw new RejectedException(number, RejectReason.BAD_GEOJSON, "its geometry is "
                    + (otherGeometry.isEmpty() ? "missing" : "a " + otherGeometry)
                    + ": it must be a Polygon or MultiPolygon with vertices; crimes, outcomes and stops are loaded "
                    + "from CSV, or from JSON as the API writes it");
        }
    }

    /// Adds the polygons of another feature of the same neighbourhood, and returns this.
    GeoJsonFeature with(GeoJsonFeature other) {
        polygons.addAll(other.polygons);
        return this;
    }
}
