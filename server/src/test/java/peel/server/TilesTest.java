package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.geo.WebMercator;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.server.config.ServerSetting;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.InMemoryStore;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.query.Place;
import peel.testing.VectorTile;

class TilesTest {
    @Test
    void aPlaceHasItsNameAndItsCategories() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()))) {
            VectorTile tile = tile(server, "crimes", 14, Sample.MILL, "?month=all");
            VectorTile.Feature mill = tile.features().stream()
                    .filter(feature -> feature.number("id") == Sample.MILL.id()).findFirst().orElseThrow();
            assertThat(mill.properties()).containsEntry("name", "On or near Tŷ Mawr/Mill").containsKey("burglary");
            VectorTile cells = tile(server, "crimes", 6, Sample.MILL, "?month=all");
            assertThat(cells.features()).isNotEmpty()
                    .allSatisfy(feature -> assertThat(feature.properties()).doesNotContainKeys("id", "name"));
        }
    }

    @Test
    void aCategoryThatIsNamedLikeAPropertyIsInTheCountAlone() throws Exception {
        Vocabulary vocabulary = new Vocabulary();
        ReleaseContentBuilder content = new ReleaseContentBuilder(vocabulary);
        for (String category : List.of("count", "name", "Drugs")) {
            content.crimes(new CrimeRecordBuilder(Sample.DORSET, Month.of(2024, 1),
                    vocabulary.getOrAddCategoryNamed(category)).number(category.length()).at(Sample.MILL, "Mill")
                    .build());
        }
        try (TestServer server = TestServer.of(InMemoryStore.of(content.build()))) {
            for (int zoom : new int[]{6, 14}) {
                VectorTile.Feature feature = tile(server, "crimes", zoom, Sample.MILL, "").features().getFirst();
                assertThat(feature.number("count")).isEqualTo(3);
                assertThat(feature.number("drugs")).isEqualTo(1);
                assertThat(feature.text("name")).isEqualTo(zoom == 6 ? "" : "Mill");
            }
        }
    }

    @Test
    void nothingLoadedIsAnErrorThatSaysSo() throws Exception {
        try (TestServer server = TestServer.of(new InMemoryStore())) {
            assertThat(server.get("/tiles/crimes/0/0/0.mvt").statusCode()).isEqualTo(503);
            assertThat(server.get("/tiles/crimes.json").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void aTileThatNeedsMoreMemoryThanThereIsIsAnError() throws Exception {
        ReleaseContentBuilder content = new ReleaseContentBuilder();
        for (int i = 0; i < 3000; i++) {
            Place place = new Place(i + 1, 50_700_000 + i % 60 * 100, -2_000_000 + i / 60 * 100);
            content.crimes(new CrimeRecordBuilder(Sample.DORSET, Month.of(2024, 1),
                    Sample.WORDS.getOrAddCategoryNamed("Drugs")).number(i + 1).at(place, "On or near Mill Lane")
                    .build());
        }
        try (TestServer server = TestServer.of(InMemoryStore.of(content.build()),
                Map.of(ServerSetting.MAX_RESPONSE_MEMORY, "200000"))) {
            for (String layer : List.of("crimes", "places")) {
                HttpResponse<String> response = server.get(path(layer, 12, Sample.MILL));
                assertThat(response.statusCode()).as(layer).isEqualTo(400);
                assertThat(response.body()).contains("too-many-records");
                assertThat(server.get(path(layer, 18, Sample.MILL)).statusCode()).as(layer).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"peel.example:8080, '', http:\\/\\/peel.example:8080\\/tiles",
            "peel.example, 'X-Forwarded-Proto: https', https:\\/\\/peel.example\\/tiles",
            "peel.example, 'X-Forwarded-Proto: javascript', http:\\/\\/peel.example\\/tiles",
            "'[::1]:80', '', http:\\/\\/[::1]:80\\/tiles"})
    void theDescriptionHasTheAddressOfTheRequest(String host, String header, String address) throws IOException {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()));
                RawConnection connection = server.connect()) {
            String response = connection.sendAll("GET /tiles/crimes.json HTTP/1.1\r\nHost: " + host + "\r\n"
                    + (header.isEmpty() ? "" : header + "\r\n") + "Connection: close\r\n\r\n").readToEnd();
            assertThat(response).startsWith("HTTP/1.1 200").contains("\"tiles\":[\"" + address);
        }
    }

    @Test
    void openApiNamesThePartsOfThePath() throws Exception {
        try (TestServer server = TestServer.of(InMemoryStore.of(Sample.release()))) {
            String json = server.get("/openapi.json").body();
            int from = json.indexOf("\"\\/tiles\\/{layer}\\/{z}\\/{x}\\/{y}.mvt\":{\"get\"");
            assertThat(from).isPositive();
            assertThat(json.substring(from)).contains("\"operationId\":\"getTilesLayerZXYMvt\"",
                    "{\"name\":\"z\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"minimum\":0}}",
                    "\"enum\":[\"crimes\",\"outcomes\",\"stops\",\"places\",\"neighbourhoods\"]",
                    "\"application\\/vnd.mapbox-vector-tile\"");
        }
    }

    private static VectorTile tile(TestServer server, String layer, int zoom, Place place, String query)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = client.send(server.request(path(layer, zoom, place) + query).build(),
                    BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            return VectorTile.read(response.body());
        }
    }

    private static String path(String layer, int zoom, Place place) {
        return "/tiles/" + layer + "/" + zoom + "/" + WebMercator.x(place.lngMicro(), zoom) + "/"
                + WebMercator.y(place.latMicro(), zoom) + ".mvt";
    }
}
