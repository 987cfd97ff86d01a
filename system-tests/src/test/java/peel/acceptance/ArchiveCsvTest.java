package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file of an archive comes back from `/v1` as CSV: the same header, the same lines, in another order.
final class ArchiveCsvTest {
    private static final Pattern FILE = Pattern
            .compile(".*/(\\d{4}-\\d{2})-([a-z-]+)-(street|outcomes|stop-and-search)\\.csv");
    private static final Map<String, String> KINDS = Map.of("street", "crimes", "outcomes", "outcomes",
            "stop-and-search", "stops");

    @TempDir
    Path folder = Path.of("");

    static List<Archive> archives() {
        return Archive.present();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void theLinesOfAMonthForceAndKindAreThoseOfTheFile(Archive archive) throws IOException {
        Path zip = archive.zip(folder);
        int files = 0;
        try (RunningServer server = RunningServer.of(folder.resolve("data"), List.of(zip));
                ZipFile archived = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(archived.entries())) {
                Matcher name = FILE.matcher("/" + entry.getName());
                if (name.matches()) {
                    files++;
                    String query = "/v1/" + KINDS.get(name.group(3)) + ".csv?limit=all&month=" + name.group(1)
                            + "&force=" + name.group(2);
                    String sent = text(server.send(base -> HttpRequest.newBuilder(base.resolve(query)).build()).body());
                    assertThat(sent).as(query).endsWith("\r\n");
                    String stored = text(archived.getInputStream(entry).readAllBytes());
                    assertThat(lines(sent, "\r\n")).as(query).isEqualTo(lines(stored, "\r?\n"));
                }
            }
        }
        assertThat(files).isGreaterThan(10);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The header and the sorted lines.
    private static List<String> lines(String text, String end) {
        String[] lines = text.split(end, -1);
        return Stream.concat(Stream.of(lines[0]), Stream.of(lines).skip(1).sorted()).toList();
    }
}
