package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Records and counts of `/v1` over a real server: formats, pages, caching, and what may be posted.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class V1RecordsTest {
    private static final Pattern CRIME_ID = Pattern.compile("\\{\"id\":(\\d+),\"persistent_id\"");
    private static final String DORSET_AREA = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
            + "\"properties\":{},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[-2.0001,50.6999],"
            + "[-1.9999,50.6999],[-1.9999,50.7001],[-2.0001,50.7001]]],[[[-7,54],[-5,54],[-5,55],[-7,55]]]]}}]}";

    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer server;

    @BeforeAll
    void start() throws IOException {
        server = TestServer.of(InMemoryStore.of(Sample.release()));
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"month=all | 5,1,2,6,4,3,2147483647",
            "month=2024-01,2024-04 | 5,1,2,6,4,3,2147483647",
            "from=2024-02 | 1,2,6,4,3,2147483647", "to=2024-01 | 5", "month=!2024-04 | 5", "month=all,!2024-04 | 5",
            "force=dorset | 1,2,4,2147483647", "force=!dorset | 6,3",
            "force=dorset,btp&category=!burglary | 1,4,3,2147483647",
            "category=burglary | 2,6", "outcome=none | 1,6,4,3,2147483647", "outcome=!none | 2", "type=btp | 3",
            "type=!btp | 1,2,6,4,2147483647", "located=false | 4", "located=true | 1,2,6,3,2147483647",
            "place=10000002 | 3", "place=!10000001 | 6,4,3", "near=50.7,-2&radius=50 | 1,2,2147483647",
            "near=50.7,-2&radius=50&bbox=-3,50,-1,51&category=burglary | 2", "bbox=-6,54,-5,55 | 6",
            "poly=50.69,-2.01:50.71,-2.01:50.71,-1.99:50.69,-1.99&type=btp | 3",
            "neighbourhood=dorset/D1 | 1,2,3,2147483647",
            "neighbourhood=!dorset/D1 | 6,4", "category=\"burglary\" | 2,6", "month=2030-01 | ''"})
    void aQuerySelects(String query, String ids) throws Exception {
        HttpResponse<String> response = server.get("/v1/crimes?" + query.strip().replace("\"", "%22"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(ids(response.body())).isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(",", -1)));
        assertThat(response.body()).contains("\"matched\":" + ids(response.body()).size() + ",");
    }

    @Test
    void pagesFollowEachOtherInEveryFormatAndHaveOneCount() throws Exception {
        List<String> all = ids(server.get("/v1/crimes?month=all").body());
        for (int limit = 1; limit <= 7; limit++) {
            List<String> paged = new ArrayList<>();
            String path = "/v1/crimes?month=all&limit=" + limit;
            while (!path.isEmpty()) {
                HttpResponse<String> page = server.get(path);
                assertThat(page.headers().firstValue("Peel-Matched")).contains("7");
                paged.addAll(ids(page.body()));
                Optional<String> link = page.headers().firstValue("Link");
                assertThat(page.body().endsWith("\"next\":null}")).isEqualTo(link.isEmpty());
                path = link.map(text -> text.substring(1, text.indexOf('>'))).orElse("");
            }
            assertThat(paged).isEqualTo(all);
        }
        HttpResponse<String> lines = server.get("/v1/crimes.ndjson?month=all&limit=3");
        String cursor = lines.headers().firstValue("Peel-Next").orElseThrow();
        assertThat(server.get("/v1/crimes.csv?month=all&limit=100&cursor=" + cursor).body().lines().count())
                .as("header and four records, of which one has a line break in it").isEqualTo(6);
        assertThat(ids(server.get("/v1/crimes?month=all&limit=all").body())).isEqualTo(all);
    }

    @Test
    void aCursorWithAnyFlippedBitOrOfAnotherQueryIsRejectedAndOfAnotherReleaseExpired() throws Exception {
        String cursor = server.get("/v1/crimes?month=all&limit=1").headers().firstValue("Peel-Next").orElseThrow();
        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String flipped = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThat(server.get("/v1/crimes?month=all&cursor=" + flipped).statusCode()).as(flipped).isEqualTo(400);
        }
        assertThat(server.get("/v1/crimes?month=2024-04&cursor=" + cursor).body()).contains("of another query");
        assertThat(server.get("/v1/stops?month=all&cursor=" + cursor).statusCode()).isEqualTo(400);
        InMemoryStore store = InMemoryStore.of(Sample.large(8, 10, 1));
        try (TestServer other = TestServer.of(store)) {
            HttpResponse<String> expired = other.get("/v1/crimes?month=all&cursor=" + cursor);
            assertThat(expired.statusCode()).isEqualTo(410);
            assertThat(expired.body()).contains("urn:peel:problem:cursor-expired", "begin again");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | application/json", "*/* | application/json",
            "text/csv | text/csv;charset=utf-8",
            "application/geo+json | application/geo+json", "application/x-ndjson | application/x-ndjson",
            "text/html,application/xhtml+xml,*/*;q=0.8 | application/json", "text/* | text/csv;charset=utf-8",
            "application/json;q=0.1, text/csv;q=0.2 | text/csv;charset=utf-8",
            "application/json;q=0, */* | text/csv;charset=utf-8",
            "text/html | 406", "application/json;q=0 | 406", "application/json;q=x | 406"})
    void acceptChoosesTheFormatAndTheExtensionWins(String accept, String type) throws Exception {
        HttpRequest.Builder request = server.request("/v1/crimes");
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        HttpResponse<String> response = server.send(request);
        if (type.equals("406")) {
            assertThat(response.statusCode()).isEqualTo(406);
            assertThat(response.body()).contains("\"allowed\":[\"json\",\"csv\",\"geojson\",\"ndjson\"]");
        } else {
            assertThat(response.headers().firstValue("Content-Type")).contains(type);
        }
        assertThat(server.send(server.request("/v1/crimes.csv").header("Accept", "text/html")).headers()
                .firstValue("Content-Type")).contains("text/csv;charset=utf-8");
    }

    @Test
    void aTagIsStrongDiffersByQueryFormatAndEncodingAndA304CostsNoQuery() throws Exception {
        List<Integer> rows = new ArrayList<>();
        InMemoryStore counting = InMemoryStore.of(Sample.release()).at(rows::add);
        try (TestServer own = TestServer.of(counting, Map.of(ServerSetting.CACHE_CONTROL, "max-age=60"))) {
            HttpResponse<String> first = own.get("/v1/crimes");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).startsWith("\"t7-").endsWith("\"");
            assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=60");
            assertThat(own.get("/v1/crimes").headers().firstValue("ETag")).contains(tag);
            for (String other : List.of("/v1/crimes?limit=2", "/v1/crimes.csv", "/v1/stops", "/v1/crimes/count")) {
                assertThat(own.get(other).headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
            }
            rows.clear();
            HttpResponse<String> same = own.send(own.request("/v1/crimes").header("If-None-Match", tag));
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.headers().firstValue("ETag")).contains(tag);
            assertThat(rows).isEmpty();
            HttpResponse<byte[]> gzip = HttpClient.newHttpClient().send(
                    own.request("/v1/crimes").header("Accept-Encoding", "gzip").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            String gzipTag = gzip.headers().firstValue("ETag").orElseThrow();
            assertThat(gzipTag).isEqualTo(tag.substring(0, tag.length() - 1) + "-gzip\"");
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(first.body());
            }
            HttpResponse<String> sameGzip = own
                    .send(own.request("/v1/crimes").header("If-None-Match", "\"x\", " + gzipTag)
                            .header("Accept-Encoding", "gzip"));
            assertThat(sameGzip.statusCode()).isEqualTo(304);
            assertThat(sameGzip.headers().firstValue("ETag")).contains(gzipTag);
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/crimes", "/v1/crimes.csv?month=all&limit=2", "/v1/crimes/count?by=category", "/v1/release",
            "/docs",
            "/openapi.json", "/v1/crimes?force=x"})
    void headHasTheHeadersOfGet(String path) throws Exception {
        HttpResponse<String> get = server.get(path);
        HttpResponse<String> head = server
                .send(server.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "ETag", "Cache-Control", "Peel-Matched", "Link", "Content-Length")) {
            assertThat(head.headers().firstValue(name)).as(name).isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void parametersMayBePostedAndAnAreaAsGeoJson() throws Exception {
        assertThat(ids(server.post("/v1/crimes?limit=1", "category=burglary").body())).isEqualTo(List.of("2"));
        HttpResponse<String> area = server.send(server.request("/v1/crimes?category=!robbery")
                .header("Content-Type", "application/geo+json").POST(HttpRequest.BodyPublishers.ofString(DORSET_AREA)));
        assertThat(ids(area.body())).isEqualTo(List.of("1", "2", "6", "2147483647"));
        String multipart = "--b\r\nContent-Disposition: form-data; name=\"force\"\r\n\r\nbtp\r\n--b--\r\n";
        HttpResponse<String> form = server.send(server.request("/v1/crimes")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(multipart)));
        assertThat(ids(form.body())).isEqualTo(List.of("3"));
    }

    @Test
    void aListHasAtMostAThousandValues() throws Exception {
        String thousand = "10000001" + ",10000001".repeat(999);
        assertThat(server.post("/v1/crimes", "place=" + thousand).statusCode()).isEqualTo(200);
        assertThat(server.post("/v1/crimes", "place=" + thousand + ",10000001").body())
                .contains("a list has at most 1000 values");
    }

    @Test
    void whatIsMissingIsNamedByMonthForceAndKind() throws Exception {
        HttpResponse<String> response = server.get("/v1/crimes?force=dorset,kent&from=2024-03&to=2024-04");
        assertThat(response.body()).contains("\"missing\":[{\"kind\":\"crimes\",\"month\":\"2024-03\",\"force\":null},"
                + "{\"kind\":\"crimes\",\"month\":\"2024-04\",\"force\":\"kent\"}]");
        assertThat(response.headers().firstValue("Peel-Not-Loaded")).contains("* 2024-03 crimes, kent 2024-04 crimes");
    }

    @Test
    void countsHaveTheirDimensions() throws Exception {
        assertThat(server.get("/v1/crimes/count?month=all&by=year,type").body())
                .contains("\"total\":7,", "\"by\":[\"year\",\"type\"]",
                        "{\"year\":2024,\"type\":\"force\",\"count\":6}");
        assertThat(server.get("/v1/crimes/count.csv").body()).isEqualTo("count\r\n6\r\n");
        assertThat(server.get("/v1/stops/count.ndjson?by=gender").body())
                .isEqualTo("{\"gender\":\"Male\",\"count\":1}\n{\"gender\":null,\"count\":2}\n");
    }

    @Test
    void documentsDescribeTheRelease() throws Exception {
        String crime = server.get("/v1/crimes/" + Sample.BURGLARY_ID).body();
        assertThat(crime).contains("\"crime\":{\"id\":2,", "\"source\":\"derived\"", "\"source\":\"published\"",
                "\"person_id\":42");
        assertThat(server.get("/v1/places?near=50.7,-2&limit=2").body())
                .contains("{\"id\":10000001,\"name\":", "\"distance\":0.0,", "\"neighbourhood\":\"dorset\\/D1\"");
        assertThat(server.get("/v1/places?q=MILL&limit=1").body()).contains("\"distance\":null");
        assertThat(server.get("/v1/areas?kind=force&q=dor").body()).contains("\"matched\":1",
                "{\"kind\":\"force\",\"id\":\"dorset\",\"name\":\"Dorset Police\",\"bbox\":[-2.000000,50.700000");
        assertThat(server.get("/v1/areas?kind=neighbourhood&q=LANE").body())
                .contains("{\"kind\":\"neighbourhood\",\"id\":\"dorset\\/D1\",\"name\":\"Mill & Lane\",");
        assertThat(server.get("/v1/categories").body())
                .contains("{\"slug\":\"burglary\",\"name\":\"Burglary\",\"count\":2}");
        assertThat(server.get("/v1/outcome-categories").body()).contains("\"code\":\"no-further-action\"",
                "\"crimes_without_outcome\":5");
        assertThat(server.get("/v1/stops/values").body()).contains(
                "\"object\":[{\"value\":\"Controlled drugs\",\"count\":1},"
                        + "{\"value\":\"none\",\"count\":2}]",
                "{\"value\":\"bu-arrest\",\"name\":\"Arrest\",\"count\":1}");
        assertThat(server.get("/v1/release").body()).contains("\"release\":7,", "\"tag\":\"t7\"");
        assertThat(server.get("/openapi.json").body()).startsWith("{\"openapi\":\"3.1.0\",")
                .contains("\"\\/v1\\/stops\"");
    }

    @ParameterizedTest
    @CsvSource({"crimes", "outcomes", "stops"})
    void theSchemaOfARecordHasItsMembers(String kind) throws Exception {
        String document = server.get("/openapi.json").body();
        String schemas = document.substring(document.indexOf("\"components\""));
        int start = schemas.indexOf("\"" + kind + "\":{\"type\":\"object\"");
        int end = schemas.indexOf('{', start) + 1;
        for (int depth = 1; depth > 0; end++) {
            depth += schemas.charAt(end) == '{' ? 1 : schemas.charAt(end) == '}' ? -1 : 0;
        }
        String schema = schemas.substring(start, end);
        Set<String> described = names(Pattern.compile("\"(\\w+)\":\\{\"type\""), schema);
        described.remove(kind);
        String records = server.get("/v1/" + kind + ".ndjson?from=2024-01&to=2024-04").body();
        assertThat(described).isEqualTo(names(Pattern.compile("\"(\\w+)\":(?=[\"{\\dntf-])"), records));
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyExampleOfTheDocsPageRuns() throws Exception {
        String page = server.send(server.request("/docs").header("Accept", "text/html")).body();
        assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script", "src=", "http://", "https://");
        Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
        int count = 0;
        while (links.find()) {
            count++;
            assertThat(server.get(links.group(1).replace("&amp;", "&")).statusCode()).as(links.group(1)).isEqualTo(200);
        }
        assertThat(count).isGreaterThan(10);
    }

    private static List<String> ids(String body) {
        return CRIME_ID.matcher(body).results().map(match -> match.group(1)).toList();
    }
}
