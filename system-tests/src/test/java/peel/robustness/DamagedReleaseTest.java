package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.server.PeelServer;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.Store;

/// A server whose disk damages a month of the release that it serves.
final class DamagedReleaseTest {
    private static final CsvArchive ARCHIVE = new CsvArchive("Burglary", "Local resolution");
    private static final String MILE = "/api/crimes-street/all-crime?lat=52.63&lng=-1.13&date=";

    @Test
    void readinessMetricsAndTheMonthSayItAndADirectoryMovedInPlaceEndsIt(@TempDir Path folder) throws Exception {
        List<Path> sources = List.of(ARCHIVE.write(folder.resolve("csv"), 300), february(folder));
        Path path = folder.resolve("data");
        new DataDirectory(path).load(sources.toArray(Path[]::new));
        ServerOptions options = ServerOptions.of(Map.of(ServerSetting.PORT, "0", ServerSetting.REQUEST_LOG, "false"));
        try (Store store = new EmbeddedEngine(path).open();
                PeelServer server = new PeelServer(options, store, "test")) {
            server.start();
            Http http = new Http(server.uri());
            assertThat(http.get("/readyz").statusCode()).isEqualTo(200);
            assertThat(http.get("/metrics").body()).contains("peel_release_damaged_files 0.0");
            damage(path);
            await(http, 503);
            assertThat(http.get("/readyz").body()).contains("release 1 is damaged: 2024-02", "peel verify");
            assertThat(http.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(http.get("/metrics").body()).contains("peel_release_damaged_files 1.0");
            HttpResponse<String> damaged = http.get(MILE + "2024-02");
            assertThat(damaged.statusCode()).isEqualTo(500);
            assertThat(damaged.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(damaged.body()).contains("2024-02", "load the data again");
            assertThat(http.get(MILE + "2024-01").body()).contains("burglary");

            new DataDirectory(folder.resolve("fresh")).load(sources.toArray(Path[]::new));
            Files.move(path, folder.resolve("damaged"));
            Files.move(folder.resolve("fresh"), path);
            await(http, 200);
            assertThat(http.get(MILE + "2024-02").body()).contains("burglary");
        }
    }

    private static Path february(Path folder) throws Exception {
        Path january = ARCHIVE.write(folder.resolve("other"), 300)
                .resolve("2024-01/2024-01-leicestershire-street.csv");
        Path february = Files.createDirectories(folder.resolve("second/2024-02"));
        Files.writeString(february.resolve("2024-02-leicestershire-street.csv"),
                Files.readString(january).replace("2024-01", "2024-02"));
        return folder.resolve("second");
    }

    private static void damage(Path data) throws Exception {
        try (Stream<Path> files = Files.walk(data.resolve("months"))) {
            Path rows = files.filter(file -> file.toString().contains("2024-02") && file.endsWith("crimes.rows"))
                    .findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(rows);
            bytes[bytes.length / 2] ^= 4;
            Files.write(rows, bytes);
        }
    }

    private static void await(Http http, int readiness) throws Exception {
        for (int i = 0; i < 600 && http.get("/readyz").statusCode() != readiness; i++) {
            Thread.sleep(50);
        }
        assertThat(http.get("/readyz").statusCode()).isEqualTo(readiness);
    }
}
