package peel.bench.engine;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind.Form;

/// The area of a request, for engines without geometry: JTS for polygons, in whole micro-degrees, since in binary
/// degrees a point on an edge can fall off it.
interface EngineArea {
    GeometryFactory JTS = new GeometryFactory();

    /// Everywhere.
    EngineArea WORLD = new EngineArea() {
        @Override
        public int[] box() {
            return new int[]{-90_000_000, -180_000_000, 90_000_000, 180_000_000};
        }

        @Override
        public boolean contains(int latMicro, int lngMicro) {
            return true;
        }
    };

    /// South, west, north, east in micro-degrees, a little too far.
    int[] box();

    boolean contains(int latMicro, int lngMicro);

    /// The area of a mile, a polygon or counts.
    static EngineArea of(BenchmarkRequest request) {
        return request.kind().form() == Form.MILE
                ? circle(new Mile(request.lat(), request.lng()))
                : polygon(request);
    }

    private static EngineArea circle(Mile mile) {
        return new EngineArea() {
            @Override
            public int[] box() {
                return mile.box();
            }

            @Override
            public boolean contains(int latMicro, int lngMicro) {
                return mile.contains(latMicro, lngMicro);
            }
        };
    }

    private static EngineArea polygon(BenchmarkRequest request) {
        double[][] corners = request.corners();
        Coordinate[] ring = new Coordinate[corners.length + 1];
        for (int i = 0; i < ring.length; i++) {
            double[] corner = corners[i % corners.length];
            ring[i] = new Coordinate(Math.rint(corner[1] * 1e6), Math.rint(corner[0] * 1e6));
        }
        Polygon polygon = JTS.createPolygon(ring);
        Envelope box = polygon.getEnvelopeInternal();
        var locator = new IndexedPointInAreaLocator(polygon);
        return new EngineArea() {
            @Override
            public int[] box() {
                return new int[]{(int) box.getMinY(), (int) box.getMinX(), (int) box.getMaxY(), (int) box.getMaxX()};
            }

            @Override
            public boolean contains(int latMicro, int lngMicro) {
                return locator.locate(new Coordinate(lngMicro, latMicro)) != Location.EXTERIOR;
            }
        };
    }
}
