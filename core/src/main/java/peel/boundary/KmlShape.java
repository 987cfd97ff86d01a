package peel.boundary;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;

/// The polygons of a KML file, wherever they stand in it: of each its rings, the outer one first. Elements are known by
/// their local names, since files differ in their namespaces or have none.
///
/// @param polygons at least one
/// @param firstLine the line on which the first polygon begins
record KmlShape(List<List<KmlRing>> polygons, long firstLine) {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_RINGS = 10_000;

    /// Nothing outside the file is ever read, and no entity is ever expanded. Made anew for each file: factories are not safe
    /// for several threads.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("it names something outside itself");
        });
        return factory;
    }

    /// Reads a whole file.
    ///
    /// @throws RejectedException if it is not XML, has a document type, is nested too deep, or has no polygon, with the line
    static KmlShape read(byte[] xml) throws RejectedException {
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(KmlText.decode(xml)));
            try {
                return new Reader(in).shape();
            } catch (RuntimeException e) {
                // The JDK's parser lacks the text of some of its messages, and fails by that.
                throw new RejectedException(in.getLocation().getLineNumber(), RejectReason.BAD_KML,
                        "it is not XML");
            } finally {
                in.close();
            }
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new RejectedException(line, RejectReason.BAD_KML, "it is not XML: " + reason(e));
        }
    }

    /// The parser's messages begin with the position, which is stated separately.
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).strip();
        int start = message.indexOf("Message: ");
        return (start < 0 ? message : message.substring(start + "Message: ".length())).lines().findFirst().orElse("");
    }

    private static final class Reader {
        private final XMLStreamReader in;
        private final List<List<KmlRing>> polygons = new ArrayList<>();
        private long firstLine = 1;
        private int vertices;
        private int rings;
        private int depth;

        Reader(XMLStreamReader in) {
            this.in = in;
        }

        KmlShape shape() throws XMLStreamException, RejectedException {
            while (in.hasNext()) {
                if (isStart(next()) && in.getLocalName().equals("Polygon")) {
                    firstLine = polygons.isEmpty() ? line() : firstLine;
                    polygons.add(polygon());
                }
            }
            if (polygons.isEmpty()) {
                throw new RejectedException(1, RejectReason.BAD_KML,
                        "it has no Polygon for the boundary");
            }
            return new KmlShape(polygons, firstLine);
        }

        private List<KmlRing> polygon() throws XMLStreamException, RejectedException {
            long start = line();
            int outside = depth - 1;
            List<KmlRing> found = new ArrayList<>();
            boolean isOuter = false;
            boolean hasOuter = false;
            while (depth > outside) {
                if (isStart(next())) {
                    switch (in.getLocalName()) {
                        case "outerBoundaryIs" -> isOuter = true;
                        case "innerBoundaryIs" -> isOuter = false;
                        case "coordinates" -> {
                            if (isOuter && hasOuter) {
                                throw new RejectedException(line(), RejectReason.BAD_KML,
                                        "a Polygon has two outer rings");
                            }
                            found.add(isOuter ? 0 : found.size(), ring());
                            hasOuter |= isOuter;
                        }
                        default -> {
                        }
                    }
                }
            }
            if (!hasOuter) {
                throw new RejectedException(start, RejectReason.BAD_KML,
                        "a Polygon has no outerBoundaryIs with coordinates");
            }
            return found;
        }

        private KmlRing ring() throws XMLStreamException, RejectedException {
            if (++rings > MAX_RINGS) {
                throw new RejectedException(line(), RejectReason.BAD_KML,
                        "it has more than " + MAX_RINGS + " rings");
            }
            long start = line();
            int outside = depth - 1;
            StringBuilder text = new StringBuilder();
            while (depth > outside) {
                int event = next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                }
            }
            KmlRing ring = new KmlRing(text.toString(), start, KmlRing.MAX_VERTICES - vertices);
            vertices += ring.size();
            return ring;
        }

        private int next() throws XMLStreamException, RejectedException {
            int event = in.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new RejectedException(line(), RejectReason.BAD_KML,
                                "it is nested deeper than " + MAX_DEPTH
                                        + " elements");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RejectedException(line(), RejectReason.BAD_KML,
                            "it declares a document type or names an entity, which a boundary has no need of");
                default -> {
                }
            }
            return event;
        }

        private static boolean isStart(int event) {
            return event == XMLStreamConstants.START_ELEMENT;
        }

        private long line() {
            return in.getLocation().getLineNumber();
        }
    }
}
