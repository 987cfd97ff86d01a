package peel.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.acceptance.Json;
import peel.acceptance.NorthernIrelandFiles;
import peel.acceptance.RunningServer;

/// The cursor of a query is valid for the same query of the same release only.
final class CursorTest {
    private static final Duration SWITCH = Duration.ofSeconds(30);
    private static final String QUERY = "/v1/crimes?month=all&force=northern-ireland";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCursorOfAReleaseThatIsNotServedAnyMoreIsGone() throws IOException, InterruptedException {
        Path zip = folder.resolve("archive.zip");
        try (FileSystem _ = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            // An empty archive, to which files are added.
        }
        NorthernIrelandFiles.addTo(zip);
        Path data = folder.resolve("data");
        try (RunningServer served = RunningServer.of(data, List.of(zip))) {
            String cursor = Json.text(Json.parse(served.get(QUERY + "&limit=7")), "next");
            String second = QUERY + "&limit=7&cursor=" + cursor;
            assertThat(Json.items(Json.find(Json.parse(served.get(second)), "crimes"))).hasSize(7);
            assertThat(send(served, second.replace("month=all", "month=2024-01")).statusCode())
                    .as("another query").isEqualTo(400);
            assertThat(send(served, second + "A").statusCode()).as("a damaged cursor").isEqualTo(400);
            String before = release(served);
            RunningServer.load(data, List.of(zip));
            long end = System.nanoTime() + SWITCH.toNanos();
            while (release(served).equals(before)) {
                assertThat(System.nanoTime()).as("the new release is served in time").isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(50);
            }
            HttpResponse<byte[]> gone = send(served, second);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    /// Requested once: between two requests the release may change.
    private static String release(RunningServer served) {
        return Json.text(Json.parse(send(served, "/v1/release").body()), "release");
    }

    private static HttpResponse<byte[]> send(RunningServer served, String target) {
        return served.send(server -> HttpRequest.newBuilder(server.resolve(target)).build());
    }
}
