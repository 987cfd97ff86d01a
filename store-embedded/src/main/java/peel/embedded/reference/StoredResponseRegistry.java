package peel.embedded.reference;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.geo.Boundary;
import peel.geo.Bounds;
import peel.store.row.StoredResponse;

/// The answers of the current release that stay, and those that a load brings. What comes is written to a file at once, so
/// that only its place is in memory; at the end all are written anew as [StoredResponseTable] and [BoundaryTable]. Safe for
/// several threads.
public final class StoredResponseRegistry implements Closeable {
    private static final String PART = "responses.new";

    private final Directory directory;
    private final Optional<Current> current;
    private final Map<String, Added> added = new HashMap<>();
    private @Nullable IndexOutput part;
    private long partLength;

    /// An answer that came: where its body lies in the part, and its rings behind it.
    private record Added(long at, int bodyBytes, int ringBytes) {}

    /// Reads the body, or the rings, of an answer, wherever they lie.
    private interface Source {
        byte[] read() throws IOException;
    }

    /// A boundary on its way into the table.
    private record Outline(int entry, Bounds bounds, double area, Source rings) {}

    /// The stored responses of the current release.
    public record Current(StoredResponseTable storedResponses, BoundaryTable boundaries) {}

    public StoredResponseRegistry(Directory directory, Optional<Current> current) {
        this.directory = directory;
        this.current = current;
    }

    public synchronized void add(StoredResponse reference) throws IOException {
        IndexOutput out = part;
        if (out == null) {
            out = Column.create(directory, PART);
            part = out;
        }
        byte[] body = reference.body();
        byte[] rings = reference.boundary().map(Boundary::toBytes).orElse(new byte[0]);
        out.writeBytes(body, body.length);
        out.writeBytes(rings, rings.length);
        added.put(reference.path().key(), new Added(partLength, body.length, rings.length));
        partLength += body.length + (long) rings.length;
    }

    /// Writes the tables of the next release.
    public synchronized void write() throws IOException {
        try (Closer opened = new Closer()) {
            Map<String, Source> bodies = new TreeMap<>();
            Map<String, Source> rings = new HashMap<>();
            current.ifPresent(release -> keep(release.storedResponses(), release.boundaries(), bodies, rings));
            IndexOutput out = part;
            if (out != null) {
                Column.finish(out);
                close();
                take(opened.add(Column.open(directory, PART)), bodies, rings);
            }
            writeTexts(bodies);
            writeBoundaries(bodies, rings);
        }
        if (!added.isEmpty()) {
            directory.deleteFile(PART);
        }
    }

    private static void keep(StoredResponseTable storedResponses, BoundaryTable boundaries, Map<String, Source> bodies,
            Map<String, Source> rings) {
        for (int entry = 0; entry < storedResponses.size(); entry++) {
            int kept = entry;
            bodies.put(storedResponses.key(entry), () -> storedResponses.body(kept));
        }
        for (int index = 0; index < boundaries.size(); index++) {
            int kept = index;
            rings.put(storedResponses.key(boundaries.entry(index)), () -> boundaries.ringBytes(kept));
        }
    }

    private void take(Column column, Map<String, Source> bodies, Map<String, Source> rings) {
        added.forEach((key, place) -> {
            bodies.put(key, () -> bytes(column, place.at, place.bodyBytes));
            rings.remove(key);
            if (place.ringBytes > 0) {
                rings.put(key, () -> bytes(column, place.at + place.bodyBytes, place.ringBytes));
            }
        });
    }

    private static byte[] bytes(Column column, long from, int count) {
        byte[] bytes = new byte[count];
        column.read(from, bytes, 0, count);
        return bytes;
    }

    private void writeTexts(Map<String, Source> bodies) throws IOException {
        try (IndexOutput ends = Column.create(directory, StoredResponseTable.ENDS);
                IndexOutput text = Column.create(directory, StoredResponseTable.TEXT)) {
            long end = 0;
            for (Map.Entry<String, Source> entry : bodies.entrySet()) {
                byte[] key = entry.getKey().getBytes(StandardCharsets.UTF_8);
                byte[] body = entry.getValue().read();
                text.writeBytes(key, key.length);
                text.writeBytes(body, body.length);
                ends.writeLong(end + key.length);
                end += key.length + (long) body.length;
                ends.writeLong(end);
            }
            Column.finish(ends);
            Column.finish(text);
        }
    }

    private void writeBoundaries(Map<String, Source> bodies, Map<String, Source> rings) throws IOException {
        List<Outline> outlines = new ArrayList<>();
        int position = 0;
        for (String key : bodies.keySet()) {
            Source source = rings.get(key);
            if (source != null) {
                Boundary boundary = Boundary.ofBytes(source.read());
                outlines.add(new Outline(position, boundary.bounds(), boundary.area(), source));
            }
            position++;
        }
        outlines.sort(Comparator.comparingDouble(Outline::area).thenComparingInt(Outline::entry));
        try (IndexOutput boxes = Column.create(directory, BoundaryTable.BOXES);
                IndexOutput shapes = Column.create(directory, BoundaryTable.RINGS)) {
            long end = 0;
            for (Outline outline : outlines) {
                byte[] bytes = outline.rings.read();
                shapes.writeBytes(bytes, bytes.length);
                end += bytes.length;
                boxes.writeInt(outline.bounds.minLat());
                boxes.writeInt(outline.bounds.minLng());
                boxes.writeInt(outline.bounds.maxLat());
                boxes.writeInt(outline.bounds.maxLng());
                boxes.writeInt(outline.entry);
                boxes.writeLong(end);
            }
            Column.finish(boxes);
            Column.finish(shapes);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (part != null) {
            part.close();
            part = null;
        }
    }
}
