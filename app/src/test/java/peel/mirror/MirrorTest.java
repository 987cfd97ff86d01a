package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.mirror.MirrorReport.Absent;
import peel.mirror.ScriptedUpstream.Act;
import peel.testing.Seeds;

/// What a mirror downloads from an invented API that works, or works most of the time.
final class MirrorTest {
    private static final List<Act> FAILURES = List.of(Act.SLOW_DOWN, Act.SLOW_DOWN_SECOND, Act.SLOW_DOWN_DATE,
            Act.BAD_GATEWAY, Act.UNAVAILABLE, Act.CUT_LENGTH, Act.CUT_CHUNKED, Act.SLOW, Act.HALF_JSON, Act.HALF_GZIP);
    private static final double FAULTY = 0.4;

    @TempDir
    private Path data = Path.of("");

    @Test
    void everyResponseOfAnUnreliableApiIsDownloaded() throws Exception {
        Random random = Seeds.random("MirrorTest");
        FakeApi api = new FakeApi(2);
        AtomicInteger pauses = new AtomicInteger();
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> {
            synchronized (random) {
                Act act = random.nextDouble() < FAULTY
                        ? FAILURES.get(random.nextInt(FAILURES.size()))
                        : random.nextBoolean() ? Act.GZIP : Act.ANSWER;
                boolean isLong = act == Act.SLOW_DOWN_SECOND || act == Act.SLOW_DOWN_DATE;
                return isLong && pauses.incrementAndGet() > 4 ? Act.UNAVAILABLE : act;
            }
        })) {
            MirrorReport report = new MirrorKit(data).run(MirrorKit.hasty(upstream.base() + "/"), false);
            assertThat(report.failed()).isEmpty();
            assertThat(report.notFound()).isEmpty();
            assertThat(new MirrorKit(data).files())
                    .isEqualTo(new TreeMap<>(api.bodiesByFile()));
            assertThat(report.retries()).isPositive();
            assertThat(report.rateLimited()).isPositive();
            // A request that ran out of time may not have reached the server.
            assertThat(report.requests()).isCloseTo(upstream.heard().size(), within(5L));
            assertThat(upstream.heard()).allSatisfy(heard -> assertThat(heard.userAgent()).isEqualTo("peel/test"));
        }
    }

    @Test
    void onlyTheRequestedForcesAreDownloaded() throws Exception {
        FakeApi api = new FakeApi(3);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            new MirrorKit(data).run(MirrorKit.options(upstream.base(), MirrorKit.MONTHS, Set.of("vale-1")), false);
            Map<String, String> expected = new TreeMap<>(api.bodiesByFile());
            expected.keySet().removeIf(file -> file.contains("/") && !file.startsWith("vale-1/"));
            assertThat(new MirrorKit(data).files()).isEqualTo(expected);
        }
    }

    @Test
    void noCrimesAreRequestedWithoutABoundary() throws Exception {
        FakeApi api = new FakeApi(1);
        api.put("/vale-0/NC04/boundary", "[]");
        api.put("/vale-0/55.CB3001/boundary", "[{\"latitude\":\"1e9\",\"longitude\":\"&x=\"}]");
        api.remove("/vale-0/Lower%20Town/boundary");
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            MirrorReport report = new MirrorKit(data).run(MirrorKit.options(upstream.base(), MirrorKit.MONTHS), false);
            assertThat(report.failed()).isEmpty();
            assertThat(report.notFound()).hasSize(2 * 2 * 2 + 1)
                    .contains(new Absent("neighbourhood-boundary", "vale-0 Lower Town", "status 404"),
                            new Absent("crimes-street", "vale-0 NC04 2024-01",
                                    "the boundary of the neighbourhood is not an area"));
            assertThat(upstream.heard().stream().filter(heard -> heard.request().startsWith("POST")))
                    .hasSize(4 * 2 * 2);
        }
    }

    @Test
    void aRedirectOnTheSameHostIsFollowed() throws Exception {
        FakeApi api = new FakeApi(1);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, request -> request.startsWith("GET")
                ? Act.REDIRECT
                : Act.ANSWER)) {
            new MirrorKit(data).run(MirrorKit.options(upstream.base(), MirrorKit.MONTHS), false);
            assertThat(new MirrorKit(data).files()).isEqualTo(new TreeMap<>(api.bodiesByFile()));
        }
    }
}
