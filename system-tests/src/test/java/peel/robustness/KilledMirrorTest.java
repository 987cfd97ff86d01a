package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.mirror.ApiBase;
import peel.mirror.FakeApi;
import peel.mirror.MirrorFolder;
import peel.mirror.ScriptedUpstream;
import peel.mirror.ScriptedUpstream.Act;
import peel.mirror.ScriptedUpstream.Heard;
import peel.robustness.PeelProcess.Ended;
import peel.testing.Seeds;

/// `peel mirror` as a process: killed and started again, kept out, on a full disk, at wrong addresses.
final class KilledMirrorTest {
    private static final int KILLS = 4;
    private static final int CONNECTIONS = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aKilledMirrorGoesOnWhereItWasAndTheOldReleaseServes() throws Exception {
        Random random = Seeds.random("KilledMirrorTest");
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(new CsvArchive("Burglary", "Local resolution").write(folder.resolve("old"), 100));
        DataDirectory.Serving before = data.serving();
        FakeApi api = new FakeApi(4);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            for (int kill = 0; kill < KILLS; kill++) {
                Map<String, String> kept = files(data);
                int requested = upstream.heard().size();
                try (PeelProcess mirror = PeelProcess.start(arguments(data, upstream, "--rate", "100"))) {
                    int more = 10 + random.nextInt(50);
                    while (upstream.heard().size() < requested + more) {
                        assertThat(mirror.process().isAlive()).as(mirror.err()).isTrue();
                        TimeUnit.MILLISECONDS.sleep(2);
                    }
                    mirror.process().destroyForcibly().waitFor();
                }
                requireNotAsked(upstream.heard().subList(requested, upstream.heard().size()), kept.keySet(), api);
                assertThat(files(data)).containsAllEntriesOf(kept)
                        .allSatisfy((file, body) -> assertThat(body).isEqualTo(api.bodiesByFile().get(file)));
                assertThat(data.serving()).isEqualTo(before);
            }
            Ended ended = PeelProcess.run(arguments(data, upstream, "--rate", "2000"));
            assertThat(ended.exitCode()).as(ended.err()).isZero();
            assertThat(ended.out()).contains(upstream.base() + ": ", "from earlier runs", "neighbourhood-boundary",
                    "release 2");
            assertThat(files(data)).isEqualTo(new TreeMap<>(api.bodiesByFile()));
            Map<String, Integer> times = new HashMap<>();
            upstream.heard().forEach(heard -> times.merge(heard.request(), 1, Integer::sum));
            int again = times.values().stream().mapToInt(count -> count - 1).sum();
            assertThat(again).isLessThanOrEqualTo(KILLS * CONNECTIONS);
            assertThat(data.serving().number()).isEqualTo(2);
            data.requireSound();
        }
    }

    private static void requireNotAsked(List<Heard> heard, Set<String> kept, FakeApi api) {
        Set<String> answered = kept.stream().map(api::requestOf).collect(Collectors.toSet());
        assertThat(heard).noneMatch(each -> answered.contains(each.request()));
    }

    @Test
    void whatIsMissingIsNamedTheRestLoadedAndAskedForAgain() throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        FakeApi api = new FakeApi(1);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api,
                request -> request.endsWith("/NC04/people") ? Act.UNAVAILABLE : Act.ANSWER)) {
            Ended ended = PeelProcess.run(arguments(data, upstream, "--rate", "2000", "--attempts", "2"));
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.out()).contains("failed: 1 neighbourhood-people (status 503): vale-0 NC04",
                    "run the same command again", "release 1 in " + data.path());
            upstream.follow(_ -> Act.ANSWER);
            int before = upstream.heard().size();
            assertThat(PeelProcess.run(arguments(data, upstream, "--rate", "2000")).exitCode()).isZero();
            assertThat(upstream.heard()).hasSize(before + 1);
        }
    }

    @Test
    void aSecondMirrorIsKeptOut() throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(1), _ -> Act.ANSWER);
                MirrorFolder other = MirrorFolder.open(data.path(), ApiBase.parse("http://other.invalid"), false)) {
            assertThat(other.responses()).exists();
            requireFailure(PeelProcess.run(arguments(data, upstream)), "another mirror is using " + data.path(),
                    "process " + ProcessHandle.current().pid(), "wait until it has ended");
            assertThat(upstream.heard()).isEmpty();
        }
    }

    @Test
    void aFullDiskIsNamedAndTheMirrorGoesOnWhenThereIsRoom() throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        FakeApi api = new FakeApi(1);
        api.put("/vale-0/NC04/priorities", "[" + " ".repeat(400 << 10) + "]");
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            try (PeelProcess mirror = PeelProcess.startWithFullDisk(200, arguments(data, upstream))) {
                requireFailure(mirror.await(), "writing to " + data.path(), "File too large", "make room");
            }
            Map<String, String> kept = files(data);
            assertThat(kept).isNotEmpty();
            int before = upstream.heard().size();
            assertThat(PeelProcess.run(arguments(data, upstream)).exitCode()).isZero();
            assertThat(files(data)).isEqualTo(new TreeMap<>(api.bodiesByFile()));
            requireNotAsked(upstream.heard().subList(before, upstream.heard().size()), kept.keySet(), api);
        }
    }

    @Test
    void anAddressWhereNobodyAnswersAndADirectoryThatIsAFileAreNamed() throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        ScriptedUpstream gone = new ScriptedUpstream(new FakeApi(1), _ -> Act.ANSWER);
        gone.close();
        requireFailure(PeelProcess.run(arguments(data, gone)), "no server responds at " + gone.base(),
                "check the address");
        Path file = Files.writeString(folder.resolve("file"), "text");
        requireFailure(PeelProcess.run(arguments(new DataDirectory(file), gone)), "cannot be written to",
                file.toString());
    }

    private static void requireFailure(Ended mirror, String... parts) {
        assertThat(mirror.exitCode()).as(mirror.err()).isEqualTo(1);
        assertThat(mirror.out()).isEmpty();
        assertThat(mirror.err()).contains(parts).doesNotContain("\tat ");
        assertThat(mirror.err().lines().toList()).last().asString().startsWith("peel: ");
    }

    private static String[] arguments(DataDirectory data, ScriptedUpstream upstream, String... more) {
        return Stream.concat(Stream.of("mirror", "--from", upstream.base(), "--data", data.path().toString(),
                "--months", "2024-01..2024-02", "--connections", Integer.toString(CONNECTIONS)), Stream.of(more))
                .toArray(String[]::new);
    }

    /// The answer files that are there, with their bodies.
    private static Map<String, String> files(DataDirectory data) throws IOException {
        Path mirror = data.path().resolve("mirror");
        if (!Files.exists(mirror)) {
            return Map.of();
        }
        Map<String, String> bodies = new TreeMap<>();
        try (Stream<Path> all = Files.walk(mirror)) {
            for (Path file : new TreeSet<>(all.filter(each -> each.toString().endsWith(".json")).toList())) {
                Path inApi = mirror.relativize(file);
                bodies.put(inApi.subpath(2, inApi.getNameCount()).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return bodies;
    }
}
