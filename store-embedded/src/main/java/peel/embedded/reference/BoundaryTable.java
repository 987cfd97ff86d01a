package peel.embedded.reference;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.geo.Boundary;
import peel.geo.Bounds;

/// The boundaries of a release, from the smallest area to the largest, then in the order of [StoredResponseTable]. So the first
/// one that contains a point is the smallest. Two columns: for each boundary its bounding box, the entry of its response in
/// [StoredResponseTable] and the end of its rings; the rings. The boxes are copied to the heap, 16 bytes each. Safe for several
/// threads.
public final class BoundaryTable {
    static final String BOXES = "boundaries.boxes";
    static final String RINGS = "boundaries.rings";

    /// Bytes of a boundary's entry in [#BOXES]: four sides, an entry, an end.
    static final int ENTRY_BYTES = 4 * 4 + 4 + 8;

    private final Column boxes;
    private final Column rings;
    private final Bounds[] bounds;

    private BoundaryTable(Column boxes, Column rings) {
        this.boxes = boxes;
        this.rings = rings;
        this.bounds = new Bounds[Math.toIntExact(boxes.length() / ENTRY_BYTES)];
        for (int i = 0; i < bounds.length; i++) {
            long at = (long) ENTRY_BYTES * i;
            bounds[i] = new Bounds(boxes.readInt(at), boxes.readInt(at + 4), boxes.readInt(at + 8),
                    boxes.readInt(at + 12));
        }
    }

    /// Opens the boundaries of a release.
    ///
    /// @param opened closes the files
    public static BoundaryTable open(Directory directory, Closer opened) throws IOException {
        return new BoundaryTable(opened.add(Column.open(directory, BOXES)),
                opened.add(Column.open(directory, RINGS)));
    }

    /// The number of boundaries.
    public int size() {
        return bounds.length;
    }

    /// The entry in [StoredResponseTable] of the smallest boundary that contains a point, or -1.
    public int entryAt(double latDegrees, double lngDegrees) {
        int south = (int) Math.floor(latDegrees * 1e6);
        int west = (int) Math.floor(lngDegrees * 1e6);
        // Rounding may miss the whole number of micro-degrees by one either way.
        Bounds point = new Bounds(south - 1, west - 1, south + 2, west + 2);
        for (int i = 0; i < bounds.length; i++) {
            if (bounds[i].intersects(point) && boundary(i).contains(latDegrees, lngDegrees)) {
                return entry(i);
            }
        }
        return -1;
    }

    /// The bounding box of a boundary.
    public Bounds bounds(int index) {
        return bounds[index];
    }

    /// The entry in [StoredResponseTable] of a boundary's response.
    int entry(int index) {
        return boxes.readInt((long) ENTRY_BYTES * index + 16);
    }

    /// A boundary, read anew at each call.
    public Boundary boundary(int index) {
        return Boundary.ofBytes(ringBytes(index));
    }

    byte[] ringBytes(int index) {
        long from = index == 0 ? 0 : end(index - 1);
        byte[] bytes = new byte[Math.toIntExact(end(index) - from)];
        rings.read(from, bytes, 0, bytes.length);
        return bytes;
    }

    private long end(int index) {
        return boxes.readLong((long) ENTRY_BYTES * index + 20);
    }
}
