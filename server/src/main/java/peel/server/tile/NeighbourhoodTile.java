package peel.server.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.concurrent.Checkpoint;
import peel.geo.Boundary;
import peel.geo.Bounds;
import peel.model.NeighbourhoodId;
import peel.mvt.RingClip;
import peel.mvt.TileLayer;
import peel.store.Release;
import peel.store.memory.QueryMemory;
import peel.store.query.AreaKind;

/// The boundaries of neighbourhoods in a tile, cut off and rounded to what can be seen.
///
/// @param memory takes one boundary at a time
record NeighbourhoodTile(Release release, TileAddress tile, QueryMemory memory) implements TileSource {
    /// A vertex as it is read, in units, and in each of the steps of [RingClip].
    private static final int VERTEX_BYTES = 128;

    /// So many vertices take some tens of microseconds.
    private static final int VERTICES_TO_CHECKPOINT = 1024;

    @Override
    public void writeTo(TileLayer layer) throws IOException {
        Bounds view = withMargin(tile.bounds());
        List<String> ids = new ArrayList<>();
        release.areas(AreaKind.NEIGHBOURHOOD, area -> {
            if (area.bounds().filter(view::intersects).isPresent()) {
                ids.add(area.id());
            }
        });
        NeighbourhoodNames names = new NeighbourhoodNames(release);
        for (String id : ids) {
            int slash = id.indexOf('/');
            NeighbourhoodId neighbourhood = new NeighbourhoodId(id.substring(0, slash), id.substring(slash + 1));
            Optional<Boundary> boundary = release.boundary(neighbourhood);
            List<int[]> rings = boundary.isEmpty() ? List.of() : rings(boundary.get());
            if (!rings.isEmpty()) {
                layer.property("id", id);
                String name = names.of(id);
                if (!name.isBlank()) {
                    layer.property("name", name);
                }
                layer.polygon(rings);
            }
        }
    }

    private static Bounds withMargin(Bounds bounds) {
        int lat = bounds.maxLat() - bounds.minLat();
        int lng = bounds.maxLng() - bounds.minLng();
        int marginOfLat = (int) ((long) lat * RingClip.MARGIN / TileLayer.EXTENT) * 2 + 1;
        int marginOfLng = (int) ((long) lng * RingClip.MARGIN / TileLayer.EXTENT) * 2 + 1;
        return new Bounds(bounds.minLat() - marginOfLat, bounds.minLng() - marginOfLng, bounds.maxLat() + marginOfLat,
                bounds.maxLng() + marginOfLng);
    }

    private List<int[]> rings(Boundary boundary) {
        List<int[]> rings = new ArrayList<>();
        for (List<double[][]> polygon : boundary.vertices()) {
            boolean isOuter = true;
            for (double[][] ring : polygon) {
                int[] clipped = clip(ring[0], ring[1]);
                long area = clipped.length == 0 ? 0 : TileLayer.area(clipped);
                if (area == 0 && isOuter) {
                    break; // the holes of what is not to be seen
                }
                if (area != 0) {
                    rings.add(area > 0 == isOuter ? clipped : reversed(clipped));
                }
                isOuter = false;
            }
        }
        return rings;
    }

    private int[] clip(double[] lats, double[] lngs) {
        long bytes = (long) VERTEX_BYTES * lats.length;
        memory.take(bytes);
        double[] xs = new double[lats.length];
        double[] ys = new double[lats.length];
        for (int i = 0; i < lats.length; i++) {
            if (i % VERTICES_TO_CHECKPOINT == 0) {
                Checkpoint.pass();
            }
            xs[i] = tile.unitsEast((int) Math.round(lngs[i]));
            ys[i] = tile.unitsSouth((int) Math.round(lats[i]));
        }
        int[] clipped = RingClip.clip(xs, ys);
        memory.giveBack(bytes);
        return clipped;
    }

    private static int[] reversed(int[] ring) {
        int[] reversed = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            reversed[i] = ring[ring.length - 2 - i];
            reversed[i + 1] = ring[ring.length - 1 - i];
        }
        return reversed;
    }
}
