package peel.geo;

import java.util.ArrayList;
import java.util.List;

/// The points of one or more polygons that may have holes: those in one of them by the even-odd rule, or on a border, that of a
/// hole included.
public final class MultiPolygon implements Area {
    private final Boundary boundary;

    private MultiPolygon(Boundary boundary) {
        this.boundary = boundary;
    }

    /// The points of a boundary.
    public static MultiPolygon of(Boundary boundary) {
        return new MultiPolygon(boundary);
    }

    @Override
    public boolean contains(int latMicro, int lngMicro) {
        for (List<Ring> polygon : boundary.polygons()) {
            RayCrossingCounter crossings = new RayCrossingCounter(latMicro, lngMicro, false);
            polygon.forEach(ring -> ring.countAll(crossings));
            if (crossings.inside()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Bounds bounds() {
        return boundary.bounds();
    }

    @Override
    public String toString() {
        return boundary.polygonCount() + " polygons within " + bounds();
    }

    /// The clips of the polygons.
    List<PolygonClip> clips() {
        List<PolygonClip> clips = new ArrayList<>();
        for (List<Ring> polygon : boundary.polygons()) {
            clips.add(PolygonClip.ofRings(polygon,
                    polygon.stream().map(Ring::bounds).reduce(Bounds::union).orElseThrow()));
        }
        return clips;
    }
}
