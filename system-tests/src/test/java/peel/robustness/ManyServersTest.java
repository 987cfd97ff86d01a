package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two servers of one release, while a load publishes the next one: docs/operations.md, "Several servers".
final class ManyServersTest {
    private static final CsvArchive OLD = new CsvArchive("Burglary", "Local resolution");
    private static final CsvArchive NEW = new CsvArchive("Drugs", "Offender given a caution");
    private static final List<String> PATHS = List.of(
            "/api/crimes-street/all-crime?lat=52.63&lng=-1.13&date=2024-01",
            "/api/crimes-no-location?category=all-crime&force=leicestershire&date=2024-01",
            "/api/outcomes-for-crime/" + "0".repeat(63) + "2", "/v1/crimes?month=2024-01&limit=100", "/v1/release");

    @Test
    void serversOnCopiesOfADirectoryAreEqualBeforeAndAfterAPublishAndWholeInBetween(@TempDir Path folder)
            throws Exception {
        DataDirectory source = new DataDirectory(folder.resolve("source"));
        DataDirectory east = new DataDirectory(folder.resolve("east"));
        DataDirectory west = new DataDirectory(folder.resolve("west"));
        source.load(OLD.write(folder.resolve("old"), 1000));
        copy(source, east);
        copy(source, west);
        try (ServeProcess eastServer = ServeProcess.start(east); ServeProcess westServer = ServeProcess.start(west)) {
            Http atEast = new Http(eastServer.uri());
            Http atWest = new Http(westServer.uri());
            List<Seen> before = seen(atEast);
            assertThat(seen(atWest)).isEqualTo(before);

            source.load(NEW.write(folder.resolve("new"), 1000));
            assertThat(seen(atEast)).as("a load elsewhere").isEqualTo(before);
            copy(source, east);
            awaitRelease(atEast, 2);
            List<Seen> after = seen(atEast);
            assertThat(seen(atWest)).as("the server whose copy is still the old one").isEqualTo(before);
            requireNothingInCommon(before, after);
            assertThat(atEast.get(PATHS.getFirst(), before.getFirst().tag()).statusCode()).isEqualTo(200);
            assertThat(atWest.get(PATHS.getFirst(), after.getFirst().tag()).statusCode()).isEqualTo(200);

            copy(source, west);
            awaitRelease(atWest, 2);
            assertThat(seen(atWest)).isEqualTo(after);
            assertThat(atWest.get(PATHS.getFirst(), after.getFirst().tag()).statusCode()).isEqualTo(304);
            removeWhatIsGone(source, east);
            removeWhatIsGone(source, west);
            assertThat(seen(atEast)).isEqualTo(after);
            assertThat(seen(atWest)).isEqualTo(after);
        }
        east.requireSound();
        east.requireNoLeftovers();
    }

    @Test
    void aCursorOfTheOtherReleaseIsRejected(@TempDir Path folder) throws Exception {
        DataDirectory source = new DataDirectory(folder.resolve("source"));
        DataDirectory copy = new DataDirectory(folder.resolve("copy"));
        source.load(OLD.write(folder.resolve("old"), 1000));
        copy(source, copy);
        source.load(NEW.write(folder.resolve("new"), 1000));
        try (ServeProcess newServer = ServeProcess.start(source); ServeProcess oldServer = ServeProcess.start(copy)) {
            String path = "/v1/crimes?month=2024-01&limit=100";
            String cursor = new Http(oldServer.uri()).get(path).headers().firstValue("Peel-Next").orElseThrow();
            assertThat(new Http(oldServer.uri()).get(path + "&cursor=" + cursor).statusCode()).isEqualTo(200);
            HttpResponse<String> elsewhere = new Http(newServer.uri()).get(path + "&cursor=" + cursor);
            assertThat(elsewhere.statusCode()).isEqualTo(410);
            assertThat(elsewhere.body()).contains("cursor-expired");
        }
    }

    @Test
    void serversOfOneDirectoryKeepTheirFilesUntilBothHaveSwitched(@TempDir Path folder) throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(OLD.write(folder.resolve("old"), 1000));
        try (ServeProcess one = ServeProcess.start(data); ServeProcess other = ServeProcess.start(data)) {
            Http atOne = new Http(one.uri());
            Http atOther = new Http(other.uri());
            List<Seen> before = seen(atOne);
            assertThat(seen(atOther)).isEqualTo(before);
            data.load(NEW.write(folder.resolve("new"), 1000));
            awaitRelease(atOne, 2);
            awaitRelease(atOther, 2);
            List<Seen> after = seen(atOne);
            assertThat(seen(atOther)).isEqualTo(after);
            requireNothingInCommon(before, after);
        }
        data.load(folder.resolve("old"));
        data.requireSound();
        data.requireNoLeftovers();
    }

    /// What a client sees at a path.
    private record Seen(String path, int status, String tag, String body) {}

    private static List<Seen> seen(Http http) throws IOException, InterruptedException {
        List<Seen> all = new ArrayList<>();
        for (String path : PATHS) {
            HttpResponse<String> response = http.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            all.add(new Seen(path, 200, response.headers().firstValue("ETag").orElse(""), response.body()));
        }
        return all;
    }

    private static void requireNothingInCommon(List<Seen> before, List<Seen> after) {
        for (int path = 0; path < PATHS.size(); path++) {
            assertThat(after.get(path).body()).as(PATHS.get(path)).isNotEqualTo(before.get(path).body());
            assertThat(after.get(path).tag()).as(PATHS.get(path)).isNotEqualTo(before.get(path).tag());
        }
    }

    private static void awaitRelease(Http http, long number) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!http.get("/readyz").body().strip().endsWith("release " + number)) {
            assertThat(System.nanoTime()).as("the server has not switched").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// Copies all files and then `CURRENT`, as rsync does: each file under another name that is changed at its end.
    private static void copy(DataDirectory from, DataDirectory to) throws IOException {
        for (Path file : from.files()) {
            if (!Files.exists(to.path().resolve(file))) {
                replace(from.path().resolve(file), to.path().resolve(file));
            }
        }
        replace(from.path().resolve("CURRENT"), to.path().resolve("CURRENT"));
    }

    private static void replace(Path from, Path to) throws IOException {
        Path part = Files.createDirectories(to.resolveSibling("")).resolve(".part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void removeWhatIsGone(DataDirectory source, DataDirectory copy) throws IOException {
        List<Path> kept = source.files();
        for (Path file : copy.files()) {
            if (!kept.contains(file)) {
                Files.delete(copy.path().resolve(file));
            }
        }
        copy.deleteEmptyFolders();
    }
}
