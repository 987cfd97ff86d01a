package peel.kml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongConsumer;
import peel.archive.Excerpt;
import peel.archive.FileTally;
import peel.archive.RejectReason;
import peel.archive.RejectSink;
import peel.archive.SourceFile;
import peel.archive.Tally;
import peel.geo.AreaFormatException;
import peel.geo.Boundary;
import peel.model.NeighbourhoodId;
import peel.model.ReferenceMethod;
import peel.model.ReferencePath;
import peel.model.Vocabulary;
import peel.store.Reference;
import peel.store.ReferenceSink;
import peel.wire.JsonBytes;

/// The boundary of one neighbourhood: a KML file named after it, in a folder named after its force, as in
/// `2024-01/leicestershire/NC04.kml`.
public final class KmlFile {
    /// The largest file; the largest boundary that the API was seen to answer has 2,079 vertices
    /// (docs/spec/api.md#neighbourhood-boundary), some 100 KB.
    static final int MAX_BYTES = 16 << 20;

    private static final String SUFFIX = ".kml";
    private static final int SHOWN = 1000;

    private KmlFile() {}

    /// Reads a file, which is one record: it is handed over whole or rejected.
    ///
    /// @param vocabulary knows the forces; none is learnt from a folder's name
    /// @param references takes the boundary, whose body is the outer ring of the largest polygon, digits untouched
    /// @param rejects takes the file when it cannot be read, with the line
    /// @param bytesRead told of the bytes read
    /// @throws IOException when the disk fails, or what the sinks throw
    public static FileTally read(SourceFile file, Vocabulary vocabulary, ReferenceSink references, RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        Tally tally = new Tally(file, rejects);
        byte[] xml = bytes(file);
        bytesRead.accept(xml.length);
        try {
            ReferencePath path = path(file, vocabulary);
            if (xml.length > MAX_BYTES) {
                throw new BadKml(1, RejectReason.BAD_KML, "it has more than " + MAX_BYTES
                        + " bytes, where a boundary has some thousand vertices");
            }
            references.reference(reference(path, KmlShape.read(xml)));
            tally.loaded(true);
        } catch (BadKml bad) {
            tally.rejected(bad.line(), bad.reason(), bad.detail(), excerpt(xml, bad.line()));
        }
        return tally.toFileTally();
    }

    private static byte[] bytes(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    private static ReferencePath path(SourceFile file, Vocabulary vocabulary) throws BadKml {
        String name = file.contentName().substring(file.contentName().lastIndexOf('/') + 1);
        String id = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
        if (!ReferencePath.isNeighbourhoodId(id)) {
            throw unnamed("the file's name " + Excerpt.of("\"" + id + "\"") + " is no id of a neighbourhood");
        }
        if (vocabulary.findForce(file.folder()).isEmpty()) {
            throw unnamed("the folder " + Excerpt.of("\"" + file.folder() + "\"") + " is not the id of a force");
        }
        return ReferencePath.of(ReferenceMethod.BOUNDARY, new NeighbourhoodId(file.folder(), id));
    }

    private static BadKml unnamed(String what) {
        return new BadKml(1, RejectReason.UNNAMED, what + ": name boundaries like leicestershire/NC04.kml");
    }

    private static Reference reference(ReferencePath path, KmlShape shape) throws BadKml {
        try {
            Boundary boundary = Boundary.of(shape.polygons().stream()
                    .map(polygon -> polygon.stream().map(KmlRing::degrees).toList()).toList());
            KmlRing outer = shape.polygons().get(boundary.largestPolygon()).getFirst();
            return Reference.of(path, body(outer), boundary);
        } catch (AreaFormatException e) {
            throw new BadKml(shape.firstLine(), RejectReason.BAD_COORDINATES, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] body(KmlRing ring) {
        JsonBytes body = new JsonBytes(64 * ring.size()).raw('[');
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
        return Excerpt.of(new String(xml, from, to - from, StandardCharsets.UTF_8).strip());
    }
}
