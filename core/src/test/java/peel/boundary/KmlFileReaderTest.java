package peel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedRow;
import peel.archive.source.Sources;
import peel.geo.Boundary;
import peel.model.Vocabulary;
import peel.store.row.StoredResponse;
import peel.testing.Seeds;
import peel.testing.StoredResponses;

class KmlFileReaderTest {
    private static final String RING = "-1.10,52.10,0 -1.10,52.2000000001 -1.3,52.1\n -1.10,52.10";
    private static final String KML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2">
            <Document><name>NC04</name><Placemark><name>NC04</name><Polygon>
            <outerBoundaryIs><LinearRing><coordinates>
            %s
            </coordinates></LinearRing></outerBoundaryIs>
            </Polygon></Placemark></Document></kml>
            """;

    @TempDir
    Path folder = Path.of("");

    private record Read(FileStats stats, List<StoredResponse> references, List<RejectedRow> rejects,
            long bytes) {
        String body() {
            assertThat(rejects).isEmpty();
            assertThat(references).hasSize(1);
            return new String(references.getFirst().body(), StandardCharsets.US_ASCII);
        }

        Boundary boundary() {
            return references.getFirst().boundary().orElseThrow();
        }
    }

    private Read read(String path, byte[] xml) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, xml);
        List<StoredResponse> references = new ArrayList<>();
        List<RejectedRow> rejects = new ArrayList<>();
        long[] bytes = new long[1];
        try (Sources sources = Sources.find(file)) {
            FileStats stats = KmlFileReader.read(sources.files().getFirst(), new Vocabulary(),
                    new StoredResponses(references::add),
                    rejects::add,
                    count -> bytes[0] += count);
            return new Read(stats, references, rejects, bytes[0]);
        }
    }

    private Read read(String xml) throws IOException {
        return read("leicestershire/NC04.kml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private RejectedRow rejected(String xml) throws IOException {
        Read read = read(xml);
        assertThat(read.references).isEmpty();
        assertThat(read.rejects).hasSize(1);
        assertThat(read.stats.read()).isEqualTo(1);
        assertThat(read.stats.rejectedRows()).isEqualTo(1);
        return read.rejects.getFirst();
    }

    @Test
    void servesTheRingWithItsDigitsUntouched() throws IOException {
        Read read = read(KML.formatted(RING));

        assertThat(read.body()).isEqualTo("[{\"latitude\":\"52.10\",\"longitude\":\"-1.10\"},"
                + "{\"latitude\":\"52.2000000001\",\"longitude\":\"-1.10\"},"
                + "{\"latitude\":\"52.1\",\"longitude\":\"-1.3\"},{\"latitude\":\"52.10\",\"longitude\":\"-1.10\"}]");
        assertThat(read.references.getFirst().key()).hasToString("leicestershire/NC04/boundary");
        assertThat(read.boundary().contains(52.11, -1.11)).isTrue();
        assertThat(read.boundary().contains(52.19, -1.29)).isFalse();
        assertThat(read.stats.loaded()).isEqualTo(1);
        assertThat(read.bytes).isEqualTo(KML.formatted(RING).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " xmlns=\"http://earth.google.com/kml/2.1\""})
    void namespacesDoNotMatter(String namespace) throws IOException {
        String xml = KML.replace(" xmlns=\"http://www.opengis.net/kml/2.2\"", namespace).formatted(RING);
        assertThat(read(xml).body()).contains("52.2000000001");
        assertThat(read(xml.replace("<Polygon>", "<k:Polygon xmlns:k=\"urn:k\">").replace("</Polygon>", "</k:Polygon>"))
                .body()).contains("52.2000000001");
    }

    @Test
    void encodingsAreReadAsTheFileDeclaresThem() throws IOException {
        for (String charset : List.of("UTF-16", "ISO-8859-1")) {
            byte[] xml = KML.replace("UTF-8", charset).replace("<name>NC04", "<name>Tyné").formatted(RING)
                    .getBytes(Charset.forName(charset));
            assertThat(read("gwent/A B.kml", xml).body()).contains("52.2000000001");
        }
    }

    @Test
    void coordinatesMayBeCutByCommentsAndCdata() throws IOException {
        assertThat(read(KML.formatted(RING.replace(" -1.3", "<!-- x --> <![CDATA[-1.3]]>"))).body())
                .contains("{\"latitude\":\"52.1\",\"longitude\":\"-1.3\"}");
    }

    @Test
    void severalPolygonsAndHolesMakeOneArea() throws IOException {
        String small = polygon(ring("outerBoundaryIs", 10, 10, 11, 11));
        String large = polygon(ring("innerBoundaryIs", 1, 1, 2, 2), ring("outerBoundaryIs", 0, 0, 5, 5),
                ring("innerBoundaryIs", 3, 3, 4, 4));
        Read read = read("<kml><MultiGeometry>" + small + large + "</MultiGeometry></kml>");

        assertThat(read.body())
                .startsWith("[{\"latitude\":\"0\",\"longitude\":\"0\"},{\"latitude\":\"0\",\"longitude\":\"5\"}");
        assertThat(read.boundary().polygonCount()).isEqualTo(2);
        assertThat(read.boundary().contains(10.5, 10.5)).isTrue();
        assertThat(read.boundary().contains(2.5, 2.5)).isTrue();
        assertThat(read.boundary().contains(1.5, 1.5)).isFalse();
        assertThat(read.boundary().contains(3.5, 3.5)).isFalse();
        assertThat(read.boundary().contains(1, 1.5)).as("the border of a hole").isTrue();
        assertThat(read.boundary().area()).isEqualTo((1 + 25 - 2) * 1e12);
    }

    private static String polygon(String... rings) {
        return "<Polygon>" + String.join("", rings) + "</Polygon>";
    }

    private static String ring(String kind, int south, int west, int north, int east) {
        return "<" + kind + "><LinearRing><coordinates>" + west + "," + south + " " + east + "," + south + " " + east
                + "," + north + " " + west + "," + north + " " + west + "," + south
                + "</coordinates></LinearRing></" + kind + ">";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -1.1,52.1 -1.2,x -1.3,52.3           | BAD_COORDINATES | 5 | the vertex is "-1.2,x"
            -1.1,52.1 -1.2 -1.3,52.3             | BAD_COORDINATES | 5 | the vertex is "-1.2"
            -1.1, 52.1 -1.2,52.2                 | BAD_COORDINATES | 5 | longitude,latitude
            -1.1,52.1,0,0 -1.2,52.2 -1.3,52.3    | BAD_COORDINATES | 5 | -1.1,52.1,0,0
            52.1,-1.1 52.2,-181 52.3,-1.1        | BAD_COORDINATES | 5 | 52.2,-181
            181,52 0,0 1,1                       | BAD_COORDINATES | 5 | 181,52
            NaN,52 0,0 1,1                       | BAD_COORDINATES | 5 | NaN,52
            0x1p3,52 0,0 1,1                     | BAD_COORDINATES | 5 | 0x1p3
            -1.1,52.1 -1.1,52.1 -1.1,52.1        | BAD_COORDINATES | 3 | three different vertices
            ``                                   | BAD_COORDINATES | 3 | three different vertices
            <b/>                                 | BAD_COORDINATES | 3 | three different vertices
            &lt;                                 | BAD_COORDINATES | 5 | "<"
            &unknown;                            | BAD_KML         | 5 | entity
            <a>                                  | BAD_KML         | 6 | not XML
            """)
    void wrongCoordinatesAreToldWithTheirLine(String coordinates, RejectReason reason, long line, String detail)
            throws IOException {
        RejectedRow reject = rejected(KML.formatted(coordinates));
        assertThat(reject.reason()).isEqualTo(reason);
        assertThat(reject.detail()).contains(detail);
        assertThat(reject.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <kml/>                                      | it has no Polygon
            <kml><LineString><coordinates>0,0 1,1 1,0</coordinates></LineString></kml> | it has no Polygon
            <kml><Polygon/></kml>                       | has no outerBoundaryIs
            <kml><Polygon><innerBoundaryIs><coordinates>0,0 1,1 1,0</coordinates></innerBoundaryIs></Polygon></kml> | has no outerBoundaryIs
            <kml><Polygon><outerBoundaryIs><coordinates>0,0 1,1 1,0</coordinates><coordinates>0,0 1,1 1,0</coordinates></outerBoundaryIs></Polygon></kml> | two outer rings
            ``                                          | it is not XML
            hello                                       | it is not XML
            {"a":1}                                     | it is not XML
            <kml><Polygon></kml>                        | it is not XML
            <kml></kml><kml></kml>                      | it is not XML
            """)
    void whatIsNoBoundaryIsRejected(String xml, String detail) throws IOException {
        RejectedRow reject = rejected(xml);
        assertThat(reject.reason()).isEqualTo(RejectReason.BAD_KML);
        assertThat(reject.detail()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({"NC04.kml, is not the id of a force", "2024-01/NC04.kml, \"2024-01\" is not the id of a force",
            "Leicestershire/NC04.kml, \"Leicestershire\" is not the id of a force",
            "leicestershire/.kml, is not the id of a neighbourhood",
            "leicestershire/neighbourhoods.kml, is not the id of a neighbourhood"})
    void theNamesSayOfWhatItIs(String path, String detail) throws IOException {
        Read read = read(path, KML.formatted(RING).getBytes(StandardCharsets.UTF_8));
        assertThat(read.stats.rejected()).isEqualTo(Map.of(RejectReason.UNIDENTIFIED, 1L));
        assertThat(read.rejects.getFirst().detail()).contains(detail, "leicestershire/NC04.kml");
    }

    @Test
    void documentTypesAreRefusedWhateverTheyHold() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE kml [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Path secret = Files.writeString(folder.resolve("secret"), "-1.1,52.1 -1.1,52.2 -1.2,52.2");
        try (ServerSocket server = new ServerSocket(0)) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String type : List.of("<!DOCTYPE kml>", laughs + "]>",
                    "<!DOCTYPE kml [<!ENTITY a29 SYSTEM \"" + secret.toUri() + "\">]>",
                    "<!DOCTYPE kml [<!ENTITY a29 SYSTEM \"" + url + "\">]>",
                    "<!DOCTYPE kml SYSTEM \"" + url + "\">",
                    "<!DOCTYPE kml [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>")) {
                RejectedRow reject = rejected(type + "<kml><Polygon><outerBoundaryIs><coordinates>&a29;</coordinates>"
                        + "</outerBoundaryIs></Polygon></kml>");
                assertThat(reject.reason()).isEqualTo(RejectReason.BAD_KML);
                assertThat(reject.detail()).doesNotContain("-1.1,52.1");
            }
            server.setSoTimeout(1);
            assertThatCode(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefused() throws IOException {
        assertThat(rejected("<a>".repeat(100_000)).detail()).contains("deeper than 64");
        assertThat(rejected(KML.formatted("1,1 ".repeat(KmlRing.MAX_VERTICES + 1))).detail())
                .contains("more than 200000 vertices");
        assertThat(rejected("<kml>" + " ".repeat(KmlFileReader.MAX_BYTES) + "</kml>").detail())
                .contains("more than 16777216");
        assertThat(rejected("<kml>" + polygon(ring("outerBoundaryIs", 0, 0, 1, 1),
                ring("innerBoundaryIs", 0, 0, 1, 1).repeat(10_001)) + "</kml>").detail()).contains("rings");
    }

    @Test
    void aNumberOfAnyLengthIsReadInLinearTime() {
        String digits = "1".repeat(1_000_000);
        for (String number : List.of(digits, digits + "x", "0." + digits + "x", "-" + digits + "e", "." + digits + " x",
                "1e" + digits)) {
            // A quadratic parser takes minutes, a linear one milliseconds.
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                RejectedRow reject = rejected(KML.formatted(number + ",52.1 -1.1,52.2 -1.2,52.2"));
                assertThat(reject.reason()).isEqualTo(RejectReason.BAD_COORDINATES);
                assertThat(reject.detail()).hasSizeLessThan(500);
            });
        }
    }

    @Test
    void whateverBytesAreChangedItIsReadOrRejected() throws IOException {
        Random random = Seeds.random("KmlFileReaderTest.whateverBytesAreChangedItIsReadOrRejected");
        byte[] whole = KML.formatted(RING).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2_000; round++) {
            byte[] broken = java.util.Arrays.copyOf(whole, random.nextInt(3) == 0
                    ? random.nextInt(whole.length)
                    : whole.length);
            for (int changes = random.nextInt(4); changes > 0 && broken.length > 0; changes--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Read read = read("leicestershire/NC04.kml", broken);
            assertThat(read.references.size() + read.rejects.size()).isEqualTo(1);
            read.rejects.forEach(reject -> assertThat(reject.line()).isPositive());
        }
    }
}
