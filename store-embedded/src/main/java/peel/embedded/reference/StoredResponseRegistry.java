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

/// The stored responses and boundaries of a release while it is built: those of the current release, and those that a load adds.
/// An added response is written to a temporary file at once, so that only its position is in memory; at the end all are
/// written as [StoredResponseTable] and [BoundaryTable]. Safe for several threads.
public final class StoredResponseRegistry implements Closeable {
    private static final String ADDED = "responses.new";

    private final Directory directory;
    private final Optional<Current> current;
    private final Map<String, Added> added = new HashMap<>();
    private @Nullable IndexOutput addedFile;
    private long addedBytes;

    /// An added response: the position of its body in the temporary file, where its rings follow.
    private record Added(long at, int bodyBytes, int ringBytes) {}

    /// Reads the body or the rings of a response, of the current release or added.
    private interface Source {
        byte[] read() throws IOException;
    }

    /// A boundary before it is written.
    private record Outline(int entry, Bounds bounds, double area, Source rings) {}

    /// The stored responses of the current release.
    public record Current(StoredResponseTable storedResponses, BoundaryTable boundaries) {}

    /// @param directory the folder of the release; closed by the caller
    /// @param current those of the current release, if there is one
    public StoredResponseRegistry(Directory directory, Optional<Current> current) {
        this.directory = directory;
        this.current = current;
    }

    /// Adds a response; it replaces the one with the same key.
    public synchronized void add(StoredResponse response) throws IOException {
        IndexOutput out = addedFile;
        if (out == null) {
            out = Column.create(directory, ADDED);
            addedFile = out;
        }
        byte[] body = response.body();
        byte[] rings = response.boundary().map(Boundary::toBytes).orElse(new byte[0]);
        out.writeBytes(body, body.length);
        out.writeBytes(rings, rings.length);
        added.put(response.key().key(), new Added(addedBytes, body.length, rings.length));
        addedBytes += body.length + (long) rings.length;
    }

    /// Writes the files of the release, and deletes the temporary one.
    public synchronized void write() throws IOException {
        try (Closer opened = new Closer()) {
            Map<String, Source> bodies = new TreeMap<>();
            Map<String, Source> rings = new HashMap<>();
            current.ifPresent(release -> addCurrent(release.storedResponses(), release.boundaries(), bodies, rings));
            IndexOutput out = addedFile;
            if (out != null) {
                Column.finish(out);
                close();
                addNew(opened.add(Column.open(directory, ADDED)), bodies, rings);
            }
            writeTexts(bodies);
            writeBoundaries(bodies, rings);
        }
        if (!added.isEmpty()) {
            directory.deleteFile(ADDED);
        }
    }

    private static void addCurrent(StoredResponseTable storedResponses, BoundaryTable boundaries,
            Map<String, Source> bodies,
            Map<String, Source> rings) {
        for (int entry = 0; entry < storedResponses.size(); entry++) {
            int old = entry;
            bodies.put(storedResponses.key(entry), () -> storedResponses.body(old));
        }
        for (int index = 0; index < boundaries.size(); index++) {
            int old = index;
            rings.put(storedResponses.key(boundaries.entry(index)), () -> boundaries.ringBytes(old));
        }
    }

    private void addNew(Column column, Map<String, Source> bodies, Map<String, Source> rings) {
        added.forEach((key, position) -> {
            bodies.put(key, () -> bytes(column, position.at, position.bodyBytes));
            rings.remove(key);
            if (position.ringBytes > 0) {
                rings.put(key, () -> bytes(column, position.at + position.bodyBytes, position.ringBytes));
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

    /// Closes the temporary file if [#write] has not done so.
    @Override
    public synchronized void close() throws IOException {
        if (addedFile != null) {
            addedFile.close();
            addedFile = null;
        }
    }
}
