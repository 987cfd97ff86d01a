package peel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.archive.format.Format;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedRow;
import peel.archive.source.SourceFile;
import peel.archive.source.Sources;
import peel.model.Vocabulary;
import peel.store.row.StoredResponse;
import peel.testing.Seeds;
import peel.testing.StoredResponses;

class GeoJsonFileReaderTest {
    private static final String RING = "[[-1.14,52.62],[-1.12,52.62],[-1.12,52.6400000001],[-1.14,52.62]]";
    private static final String POLYGON = "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}";
    private static final String ONE = "leicestershire/NC04.geojson";

    @TempDir
    Path folder = Path.of("");

    private record Read(FileStats stats, List<StoredResponse> references, List<RejectedRow> rejects) {
        List<String> paths() {
            return references.stream().map(reference -> reference.key().toString()).toList();
        }

        String body() {
            assertThat(rejects).isEmpty();
            return new String(references.getFirst().body(), StandardCharsets.US_ASCII);
        }
    }

    private Read read(String path, String json) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        List<StoredResponse> references = new ArrayList<>();
        List<RejectedRow> rejects = new ArrayList<>();
        try (Sources sources = Sources.find(file)) {
            SourceFile source = sources.files().getFirst();
            assertThat(source.format()).isEqualTo(new Format.GeoJson());
            FileStats stats = GeoJsonFileReader.read(source, new Vocabulary(), new StoredResponses(references::add),
                    rejects::add,
                    _ -> {
                    });
            assertThat(stats.read()).isEqualTo(references.size() + (long) rejects.size());
            assertThat(stats.loaded()).isEqualTo(references.size());
            return new Read(stats, references, rejects);
        }
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":\"x\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},\"features\":[" + String.join(",", features) + "]}";
    }

    @Test
    void theBodyIsTheOuterRingWithDigitsAsWritten() throws IOException {
        assertThat(read(ONE, collection(feature("{\"Name\":\"NC04\"}", POLYGON))).body()).isEqualTo("["
                + "{\"latitude\":\"52.62\",\"longitude\":\"-1.14\"},{\"latitude\":\"52.62\",\"longitude\":\"-1.12\"},"
                + "{\"latitude\":\"52.6400000001\",\"longitude\":\"-1.12\"},"
                + "{\"latitude\":\"52.62\",\"longitude\":\"-1.14\"}]");
    }

    @Test
    void numbersWithAnExponentAreWrittenWithout() throws IOException {
        assertThat(read(ONE, "{\"type\":\"Polygon\",\"coordinates\":[[[8.6e-05,51.1],[0,51],[1E-2,5.12e1]]]}").body())
                .contains("\"0.000086\"", "\"0.01\"", "\"51.2\"");
    }

    @Test
    void aFileIsACollectionAFeatureOrAGeometryWithItsMembersInAnyOrder() throws IOException {
        for (String json : List.of(collection(feature("{}", POLYGON)), feature("null", POLYGON), POLYGON,
                "{\"coordinates\":[" + RING + "],\"bbox\":[-2,50,-1,53],\"type\":\"Polygon\"}",
                "{\"geometry\":" + POLYGON + ",\"id\":7,\"type\":\"Feature\"}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + RING + "]]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[-1,52]},"
                        + POLYGON + "]}",
                "\ufeff" + POLYGON.replace(",", " ,\n "),
                "{\"type\":\"Polygon\",\"coordinates\":[" + RING.replace("]", ",12.5]").replace("],12.5]", "]]")
                        + "]}")) {
            assertThat(read(ONE, json).paths()).as(json).containsExactly("leicestershire/NC04/boundary");
        }
    }

    @Test
    void allPolygonsAndHolesCount() throws IOException {
        String multi = "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[-1,52],[-0.9,52],[-0.9,52.1],[-1,52.1]]],"
                + "[[[-2,52],[-1.5,52],[-1.5,53],[-2,53]],[[-1.8,52.4],[-1.7,52.4],[-1.7,52.5],[-1.8,52.5]]]]}";
        Read read = read(ONE, feature("{}", multi));
        assertThat(read.body()).contains("\"-1.5\"").doesNotContain("\"-0.9\"").doesNotContain("\"-1.8\"");
        var boundary = read.references.getFirst().boundary().orElseThrow();
        assertThat(boundary.contains(52.05, -0.95)).isTrue();
        assertThat(boundary.contains(52.2, -1.6)).isTrue();
        assertThat(boundary.contains(52.45, -1.75)).isFalse();
    }

    /// Properties of the first feature, of the second one if there is one, the file, and the paths that come of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"Centre"}  |                    | leicestershire/NC04.geojson | leicestershire/NC04
            {"Name":"NC04"}    | {"Name":"NC05"}    | leicestershire/all.geojson  | leicestershire/NC04 leicestershire/NC05
            {"Name":"NC04"}    | {"Name":"NC05"}    | x/leicestershire.geojson    | leicestershire/NC04 leicestershire/NC05
            {"Name":"NC04"}    |                    | x/leicestershire.geojson    | leicestershire/NC04
            {"Name":"NC04"}    |                    | leicestershire/leicestershire.geojson | leicestershire/NC04
            {"id":"A","name":"x"} | {"id":"B","name":"y"} | kent/all.geojson      | kent/A kent/B
            {"id":1,"name":"A"}   | {"id":2,"name":"B"}   | kent/all.geojson      | kent/A kent/B
            {"id":1}           | {"id":2}           | kent/all.geojson            | kent/1 kent/2
            {"force":"kent","neighbourhood":"A"} | {"force":"essex","neighbourhood":"A"} | x/all.geojson | kent/A essex/A
            {"Force_ID":"kent","Neighbourhood ID":12} |  | x/all.geojson           | kent/12
            {"neighbourhood":"A"} |                 | kent/export.geojson         | kent/A
            {}                 | {}                 | kent/A.geojson              | kent/A
            {"Name":"A"}       | {"Name":"A"}       | kent/all.geojson            | kent/A
            {"Name":"A"}       |                    | kent/B.json                 | kent/B
            """)
    void namesOrPropertiesSayOfWhatAFeatureIs(String first, String second, String path, String expected)
            throws IOException {
        Read read = read(path, second == null
                ? collection(feature(first, POLYGON))
                : collection(feature(first, POLYGON), feature(second, POLYGON)));
        assertThat(read.rejects).isEmpty();
        assertThat(read.paths()).containsExactly(expected.replace(" ", "/boundary ").concat("/boundary").split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"A"}           | x/NC04.geojson        | neither the folder "x" nor the file's name "NC04"
            {"force":"narnia"}     | kent/A.geojson        | its force "narnia" is not the id of a force
            {"other":"A"}          | x/kent.geojson        | none of its properties says of which neighbourhood
            {"name":"a/b"}         | x/kent.geojson        | "a/b" is not the id of a neighbourhood
            """)
    void whatNothingIsSaidOfIsRejected(String properties, String path, String detail) throws IOException {
        Read read = read(path, collection(feature(properties, POLYGON)));
        assertThat(read.references).isEmpty();
        assertThat(read.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.reason()).isEqualTo(RejectReason.UNIDENTIFIED);
            assertThat(reject.detail()).contains(detail, "leicestershire/NC04.geojson");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                   | BAD_GEOJSON | no features
            []                                                   | BAD_GEOJSON | does not begin with an object
            {"type":"FeatureCollection","features":[]}           | BAD_GEOJSON | no features
            {"type":"FeatureCollection","features":[1]}          | BAD_GEOJSON | something else than an object
            {"type":"Point","coordinates":[-1,52]}               | BAD_GEOJSON | its geometry is a Point: it must be
            {"type":"LineString","coordinates":[[-1,52],[-1,53]]}| BAD_GEOJSON | its geometry is a LineString: it must be
            {"type":"Polygon","coordinates":[]}                  | BAD_GEOJSON | its geometry is a Polygon: it must be
            {"type":"Polygon","coordinates":[[[-1,52],[-1,"x"]]]}| BAD_GEOJSON | something else than numbers
            {"type":"Polygon","coordinates":[[[-1,52],[-1]]]}    | BAD_GEOJSON | a position has 1 numbers
            {"type":"Polygon","coordinates":[[[-1,52],-1]]}      | BAD_GEOJSON | nested unevenly
            {"type":"Polygon","coordinates":[[[[[1,2]]]]]}       | BAD_GEOJSON | too deep
            {"type":"Polygon","coordinates":[[[-1,52],[-1,53]]]} | BAD_COORDINATES | three
            {"type":"Polygon","coordinates":[[[458000,304000],[458001,304000],[458001,304001]]]} | BAD_COORDINATES | EPSG:4326
            {"type":"Polygon","coordinates":[[[52.6,-1.1],[52.7,-1.1],[52.7,-1.2]]]} | BAD_COORDINATES | the longitude comes first
            {"type":"Polygon"} {"type":"Polygon"}                | BAD_GEOJSON | more after its end
            {"type":"Feature","geometry":null} {}                | BAD_GEOJSON | no features
            {"type":                                             | BAD_GEOJSON | it is not JSON at line 1
            """)
    void whatIsNoBoundaryIsRejected(String json, RejectReason reason, String detail) throws IOException {
        Read read = read(ONE, json);
        assertThat(read.references).isEmpty();
        assertThat(read.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.reason()).isEqualTo(reason);
            assertThat(reject.detail()).contains(detail);
        });
    }

    @Test
    void goodFeaturesAreLoadedBesideBadOnes() throws IOException {
        Read read = read("kent/all.geojson", collection(feature("{\"Name\":\"A\"}", POLYGON),
                feature("{\"Name\":\"B\"}", "null"), feature("{}", POLYGON), feature("{\"Name\":\"C\"}", POLYGON),
                feature("{\"Name\":\"D\"}", POLYGON.replace("-1.12", "{\"x\":[1]}")),
                feature("{\"Name\":\"E\"}", POLYGON.replace("-1.12", "181")),
                feature("{\"Name\":\"F\"}", POLYGON.replace("-1.12", "[1]")),
                feature("{\"Name\":\"G\"}", POLYGON)));
        assertThat(read.paths()).containsExactly("kent/A/boundary", "kent/C/boundary", "kent/G/boundary");
        assertThat(read.rejects).extracting(RejectedRow::line).containsExactly(2L, 3L, 5L, 6L, 7L);
    }

    @Test
    void hugeAndHostileFilesEndSoon() {
        String digits = "1".repeat(1_000_000);
        List<String> files = List.of("{\"type\":\"Polygon\",\"coordinates\":[[[" + digits + ",52]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0." + digits + "x,52]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1e" + digits + ",52]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(1_000_000) + "}",
                "{\"geometry\":" + "{\"geometries\":[".repeat(100_000),
                "{\"type\":\"Polygon\",\"coordinates\":[[" + "[-1,52],".repeat(GeoJsonReader.MAX_VERTICES)
                        + "[-1,52]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[" + "[[-1,52]],".repeat(GeoJsonReader.MAX_RINGS)
                        + "[[-1,52]]]}",
                "{\"type\":\"FeatureCollection\",\"features\":[" + "{},".repeat(GeoJsonReader.MAX_FEATURES) + "{}]}",
                "{\"type\":\"FeatureCollection\",\"features\":" + " ".repeat(GeoJsonFileReader.MAX_BYTES));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String file : files) {
                Read read = read(ONE, file);
                assertThat(read.references).isEmpty();
                assertThat(read.rejects).singleElement()
                        .satisfies(reject -> assertThat(reject.detail()).hasSizeLessThan(1_000));
            }
        });
    }

    @Test
    void manyFeaturesOfOneNeighbourhoodTakeLinearTime() {
        String one = feature("{\"Name\":\"A\"}", POLYGON);
        String[] features = new String[GeoJsonReader.MAX_FEATURES];
        java.util.Arrays.fill(features, one);
        assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThat(read("kent/all.geojson", collection(features)).paths())
                        .containsExactly("kent/A/boundary"));
    }

    @Test
    void whateverBytesAreChangedItIsReadOrRejected() throws IOException {
        Random random = Seeds.random("GeoJsonFileReaderTest.whateverBytesAreChangedItIsReadOrRejected");
        String whole = collection(feature("{\"Name\":\"A\"}", POLYGON), feature("{\"Name\":\"B\"}", POLYGON));
        for (int round = 0; round < 300; round++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                broken.setCharAt(random.nextInt(whole.length()), "[]{},:\"0-x ".charAt(random.nextInt(11)));
            }
            read("kent/all.geojson", broken.substring(0, random.nextInt(3) == 0
                    ? random.nextInt(whole.length())
                    : whole.length()));
        }
    }
}
