package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.mirror.MirrorReport.Absent;
import peel.mirror.ScriptedUpstream.Act;

/// One response that fails, is hostile or too large: it is reported, and the rest is downloaded.
final class MirrorBadResponseTest {
    @TempDir
    private Path data = Path.of("");

    @Test
    void aRequestThatAlwaysFailsIsReported() throws Exception {
        FakeApi api = new FakeApi(1);
        Set<String> requested = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, request -> {
            if (!request.endsWith("/NC04/events")) {
                return requested.add(request) ? Act.ANSWER : Act.REFUSE;
            }
            times.incrementAndGet();
            return Act.UNAVAILABLE;
        })) {
            MirrorReport report = new MirrorKit(data).run(MirrorKit.options(upstream.base(), List.of()), false);
            assertThat(report.failed())
                    .containsExactly(new Absent("neighbourhood-events", "vale-0 NC04", "status 503"));
            assertThat(times).hasValue(20);
            assertThat(new MirrorKit(data).files()).hasSize(4 + 3 + 7 * 5 - 1);
        }
    }

    @Test
    void anIdThatLeavesTheFolderIsNotRequested() throws Exception {
        FakeApi api = new FakeApi(1);
        api.put("/vale-0/neighbourhoods", Stream.of("..", ".", "", "../../../evil", "x".repeat(500), "bell\\u0007")
                .map(id -> "{\"id\":\"" + id + "\",\"name\":\"\"}").toList().toString());
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            MirrorReport report = new MirrorKit(data.resolve("deep/data"))
                    .run(MirrorKit.options(upstream.base(), List.of()), false);
            assertThat(report.failed()).hasSize(5 * 5)
                    .allMatch(absent -> absent.reason().contains("cannot be part of a path"));
            assertThat(report.notFound()).hasSize(5)
                    .allMatch(absent -> absent.subject().equals("vale-0 ../../../evil"));
            try (Stream<Path> files = Files.list(data)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("deep");
            }
        }
    }

    @Test
    void aBodyThatIsTooLargeIsNotSaved() throws Exception {
        FakeApi api = new FakeApi(1);
        String huge = "[" + " ".repeat(64 << 20) + "]";
        api.put("/forces/vale-0/people", huge);
        api.put("/vale-0/NC04/people", huge);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api,
                request -> request.contains("/NC04/") ? Act.GZIP : Act.ANSWER)) {
            MirrorReport report = new MirrorKit(data).run(new MirrorOptions(ApiBase.parse(upstream.base()), Set.of(),
                    List.of(), 5_000, 100, 4, 1, Duration.ofSeconds(30), Duration.ofMinutes(10), "peel/test"), false);
            assertThat(report.failed()).extracting(Absent::method).containsExactly("force-people",
                    "neighbourhood-people");
            assertThat(report.failed()).allMatch(absent -> absent.reason().contains("67108864"));
        }
    }
}
