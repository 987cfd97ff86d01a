package peel.boundary;

import java.util.ArrayList;
import java.util.List;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.Area;
import peel.geo.Boundary;
import peel.geo.InvalidAreaException;
import peel.geo.MultiPolygon;

/// Reads one area from a GeoJSON document.
public final class GeoJsonArea {
    private GeoJsonArea() {}

    /// The area of a Polygon, a MultiPolygon, a Feature with one, or a FeatureCollection of these: the union of all of them.
    ///
    /// @param json the document
    /// @param maxVertices the most vertices
    /// @throws RejectedException when it is not such a document, or has too many vertices
    public static Area read(byte[] json, int maxVertices) throws RejectedException {
        List<List<double[][]>> polygons = new ArrayList<>();
        int vertices = 0;
        for (GeoJsonFeature feature : GeoJsonReader.read(json)) {
            if (feature.problem().isEmpty() && feature.polygons().isEmpty()) {
                throw new RejectedException(feature.number(), RejectReason.BAD_GEOJSON, "feature " + feature.number()
                        + (feature.otherGeometry().isEmpty() ? " has no geometry" : " is a " + feature.otherGeometry())
                        + ", but an area is a Polygon or a MultiPolygon");
            }
            feature.requirePolygons();
            for (List<GeoJsonRing> polygon : feature.polygons()) {
                vertices += polygon.stream().mapToInt(GeoJsonRing::size).sum();
                polygons.add(polygon.stream().map(GeoJsonRing::degrees).toList());
            }
        }
        if (vertices > maxVertices) {
            throw new RejectedException(1, RejectReason.BAD_GEOJSON, "it has " + vertices + " vertices: at most "
                    + maxVertices + " are allowed");
        }
        try {
            return MultiPolygon.of(Boundary.of(polygons));
        } catch (InvalidAreaException e) {
            throw new RejectedException(1, RejectReason.BAD_COORDINATES, String.valueOf(e.getMessage()));
        }
    }
}
