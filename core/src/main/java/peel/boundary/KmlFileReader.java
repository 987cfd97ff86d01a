package peel.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongConsumer;
import peel.archive.reject.FileStats;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectSink;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.geo.Boundary;
import peel.geo.InvalidAreaException;
import peel.json.JsonBuffer;
import peel.model.ApiMethod;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.store.row.RecordSink;
import peel.store.row.StoredResponse;
import peel.text.LogText;

/// The boundary of one neighbourhood: a KML file named after it, in a folder named after its force, as in
/// `2024-01/leicestershire/NC04.kml`.
public final class KmlFileReader {
    /// The largest file; the largest boundary seen in a response of the API has 2,079 vertices
    /// (docs/spec/api.md#neighbourhood-boundary), some 100 KB.
    static final int MAX_BYTES = 16 << 20;

    private static final String SUFFIX = ".kml";
    private static final int SHOWN = 1000;

    private KmlFileReader() {}

    /// Reads a file, which is one record: it is passed on completely or rejected.
    ///
    /// @param vocabulary knows the forces; none is added from a folder's name
    /// @param records receives the boundary, whose body is the outer ring of the largest polygon, digits untouched
    /// @param rejects receives the file if it cannot be read, with the line
    /// @param bytesRead receives the number of bytes read
    /// @throws IOException when the disk fails, or what the sinks throw
    public static FileStats read(SourceFile file, Vocabulary vocabulary, RecordSink records,
            RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        FileStatsBuilder stats = new FileStatsBuilder(file, rejects);
        byte[] xml = bytes(file, bytesRead);
        try {
            ResourceKey path = path(file, vocabulary);
            if (xml.length > MAX_BYTES) {
                throw new RejectedException(1, RejectReason.BAD_KML, "it has more than " + MAX_BYTES
                        + " bytes, where a boundary has some thousand vertices");
            }
            records.storedResponse(response(path, KmlShape.read(xml)));
            stats.loaded(true);
        } catch (RejectedException bad) {
            stats.rejected(1, bad, excerpt(xml, bad.line().orElse(1)));
        }
        return stats.build();
    }

    private static byte[] bytes(SourceFile file, LongConsumer bytesRead) throws IOException {
        try (InputStream in = file.open(bytesRead)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    private static ResourceKey path(SourceFile file, Vocabulary vocabulary) throws RejectedException {
        String name = file.contentName().substring(file.contentName().lastIndexOf('/') + 1);
        String id = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
        if (!ResourceKey.isNeighbourhoodId(id)) {
            throw unnamed("the file's name " + LogText.of("\"" + id + "\"") + " is not the id of a neighbourhood");
        }
        if (vocabulary.findForce(file.folder()).isEmpty()) {
            throw unnamed("the folder " + LogText.of("\"" + file.folder() + "\"") + " is not the id of a force");
        }
        return ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, new NeighbourhoodId(file.folder(), id));
    }

    private static RejectedException unnamed(String what) {
        return new RejectedException(1, RejectReason.UNIDENTIFIED,
                what + ": name boundaries like leicestershire/NC04.kml");
    }

    private static StoredResponse response(ResourceKey path, KmlShape shape) throws RejectedException {
        try {
            Boundary boundary = Boundary.of(shape.polygons().stream()
                    .map(polygon -> polygon.stream().map(KmlRing::degrees).toList()).toList());
            KmlRing outer = shape.polygons().get(boundary.largestPolygon()).getFirst();
            return StoredResponse.of(path, body(outer), boundary);
        } catch (InvalidAreaException e) {
            throw new RejectedException(shape.firstLine(), RejectReason.BAD_COORDINATES,
                    String.valueOf(e.getMessage()));
        }
    }

    private static byte[] body(KmlRing ring) {
        JsonBuffer body = new JsonBuffer(64 * ring.size()).raw('[');
        for (int i = 0; i < ring.size(); i++) {
            body.raw(i == 0 ? "" : ",").raw("{\"latitude\":").string(ring.latText(i)).raw(",\"longitude\":")
                    .string(ring.lngText(i)).raw('}');
        }
        return body.raw(']').toByteArray();
    }

    /// The start of a line, as far as it can be read as UTF-8.
    private static String excerpt(byte[] xml, long line) {
        int from = 0;
        for (long passed = 1; passed < line && from < xml.length; from++) {
            passed += xml[from] == '\n' ? 1 : 0;
        }
        int to = from;
        while (to < xml.length && xml[to] != '\n' && to - from < SHOWN) {
            to++;
        }
        return LogText.of(new String(xml, from, to - from, StandardCharsets.UTF_8).strip());
    }
}
