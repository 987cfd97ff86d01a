package peel.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.acceptance.Archive;
import peel.acceptance.RunningServer;
import peel.testing.Seeds;

/// What `/v1` returns as CSV is what was loaded, byte for byte, and can be loaded again.
final class RoundTripTest {
    private static final int REQUESTS = 300;
    private static final int MOST_LINES = 20;
    private static final Pattern FILE = Pattern
            .compile("(\\d{4}-\\d{2})-([a-z-]+)-(street|outcomes|stop-and-search)\\.csv");

    @TempDir
    Path folder = Path.of("");

    static List<Archive> archives() {
        return Archive.present();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archives")
    void theArchiveComesBackAndLoadsAgain(Archive archive) throws IOException, SQLException {
        ComparedArchive world = ComparedArchive.of(archive, folder);
        Path home = folder.resolve(archive.name());
        Path copy = home.resolve("copy");
        int files = 0;
        try (Stream<Path> all = Files.walk(home.resolve("csv"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files += comesBack(world.served(), file, copy) ? 1 : 0;
            }
        }
        assertThat(files).as("files compared").isGreaterThan(10);
        try (RunningServer again = RunningServer.of(home.resolve("again"), List.of(copy, home.resolve("boundaries")))) {
            RandomApiRequests requests = new RandomApiRequests(Seeds.random("RoundTripTest " + archive),
                    world.oracle());
            for (int i = 0; i < REQUESTS; i++) {
                isEqual(world.served(), again, requests.next());
                RandomQuery query = world.queries().next();
                isEqual(world.served(), again, i % 2 == 0
                        ? QueryParameters.count(query)
                        : QueryParameters.records(query, ".ndjson", "1000"));
            }
        }
        world.stop();
        System.out.println(archive + ": " + files + " files came back, and " + 2 * REQUESTS
                + " requests have equal responses after they were loaded again");
    }

    /// Compares a file of the archive with the records of its force, month and kind, and writes these into the copy.
    private static boolean comesBack(RunningServer served, Path file, Path copy) throws IOException {
        Matcher name = FILE.matcher(Objects.requireNonNull(file.getFileName()).toString());
        if (!name.matches()) {
            return false;
        }
        String kind = switch (name.group(3)) {
            case "street" -> "crimes";
            case "outcomes" -> "outcomes";
            default -> "stops";
        };
        byte[] csv = served
                .get("/v1/" + kind + ".csv?force=" + name.group(2) + "&month=" + name.group(1) + "&limit=all");
        // police.uk ends lines with CR LF; programs that unpack or filter its files may have ended them with LF.
        String original = Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n");
        assertThat(different(sortedLines(original), sortedLines(new String(csv, UTF_8)))).as(name.group())
                .isEmpty();
        Path written = copy.resolve(name.group(1)).resolve(name.group());
        Files.createDirectories(copy.resolve(name.group(1)));
        Files.write(written, csv);
        return true;
    }

    private static List<String> sortedLines(String csv) {
        return Arrays.stream(csv.split("\n", -1)).sorted().toList();
    }

    /// The first lines that are in one of two sorted lists only.
    private static List<String> different(List<String> expected, List<String> actual) {
        List<String> lines = new ArrayList<>();
        int e = 0;
        int a = 0;
        while ((e < expected.size() || a < actual.size()) && lines.size() < MOST_LINES) {
            int order = e == expected.size() ? 1 : a == actual.size() ? -1 : expected.get(e).compareTo(actual.get(a));
            if (order != 0) {
                lines.add(order < 0 ? "missing: " + expected.get(e) : "unexpected: " + actual.get(a));
            }
            e += order <= 0 ? 1 : 0;
            a += order >= 0 ? 1 : 0;
        }
        return lines;
    }

    private static void isEqual(RunningServer first, RunningServer second, String target) {
        HttpResponse<byte[]> expected = first.send(server -> HttpRequest.newBuilder(server.resolve(target)).build());
        HttpResponse<byte[]> actual = second.send(server -> HttpRequest.newBuilder(server.resolve(target)).build());
        assertThat(actual.statusCode()).as(target).isEqualTo(expected.statusCode()).isIn(200, 404);
        assertThat(new String(actual.body(), UTF_8)).as(target).isEqualTo(new String(expected.body(), UTF_8));
    }
}
