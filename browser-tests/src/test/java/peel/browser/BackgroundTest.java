package peel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/// The background that an operator sets: it is drawn, and the page names whose data it is.
final class BackgroundTest {
    private static final String ATTRIBUTION = "© <a href='https://maps.example/'>Map Makers</a><script>document.title = 'bad'</script>";
    private static final byte[] PIXEL = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA"
            + "DUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final int HEADER_BYTES = 127;

    @Test
    void theDemoSaysThatItsStreetsAreInvented() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap("");
            assertThat(visit.the(".attribution")).hasText("Invented streets of the demo");
        }
    }

    @Test
    void thePageNamesWhoseDataAStyleShows() throws IOException {
        HttpServer maps = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] style = """
                {"version": 8, "sources": {"fields": {"type": "geojson", "attribution": "%s", "data": {"type": "Polygon",
                "coordinates": [[[-9, 49], [3, 49], [3, 61], [-9, 61], [-9, 49]]]}}},
                "layers": [{"id": "fields", "type": "fill", "source": "fields", "paint": {"fill-color": "#224466"}}]}
                """
                .formatted(ATTRIBUTION).getBytes(StandardCharsets.UTF_8);
        maps.createContext("/style.json", exchange -> {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, style.length);
            exchange.getResponseBody().write(style);
            exchange.close();
        });
        maps.start();
        try {
            requireAttribution(Site.demoOn("http://127.0.0.1:" + maps.getAddress().getPort() + "/style.json"));
        } finally {
            maps.stop(0);
        }
    }

    @Test
    void thePageNamesWhoseDataAnArchiveOfTilesShows() throws IOException {
        Path archive = Site.work("map.pmtiles");
        Files.write(archive, archiveOfOneTile());
        requireAttribution(Site.demoOn(archive.toString()));
    }

    @Test
    void aStyleThatCannotBeLoadedIsNamed() {
        try (Visit visit = Visit.of(Site.demoOn("http://127.0.0.1:9/style.json"), Screen.LAPTOP_LIGHT)) {
            visit.openView("");
            assertThat(visit.the(".map-problem")).containsText("The background of the map cannot be loaded");
            assertThat(visit.the(".map-pane")).hasAttribute("aria-busy", "false");
            visit.takeFaults();
        }
    }

    private static void requireAttribution(Site site) {
        try (Visit visit = Visit.of(site, Screen.LAPTOP_LIGHT)) {
            visit.openMap("");
            assertThat(visit.the(".attribution")).hasText("© Map Makers");
            assertThat(visit.the(".attribution a")).hasAttribute("href", "https://maps.example/");
            assertThat(visit.the(".attribution script")).hasCount(0);
            assertThat(visit.page()).hasTitle("Everything loaded · Peel");
            assertThat(visit.the(".legend li").first()).isVisible();
        }
    }

    /// A file in the format PMTiles with a picture of one point for the whole world, not compressed.
    private static byte[] archiveOfOneTile() {
        // One entry: tile 0, once, its bytes, and where they begin, plus one.
        byte[] directory = {1, 0, 1, (byte) PIXEL.length, 1};
        byte[] metadata = "{\"attribution\": \"%s\"}".formatted(ATTRIBUTION).getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        long end = HEADER_BYTES;
        for (int length : new int[]{directory.length, metadata.length, 0, PIXEL.length}) {
            header.putLong(end).putLong(length);
            end += length;
        }
        header.putLong(1).putLong(1).putLong(1); // tiles, entries, pictures
        header.put((byte) 1).put((byte) 1).put((byte) 1).put((byte) 2); // clustered, twice no compression, PNG
        header.put((byte) 0).put((byte) 0); // zoom
        header.putInt(-1_800_000_000).putInt(-850_000_000).putInt(1_800_000_000).putInt(850_000_000);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.writeBytes(header.array());
        archive.writeBytes(directory);
        archive.writeBytes(metadata);
        archive.writeBytes(PIXEL);
        return archive.toByteArray();
    }
}
