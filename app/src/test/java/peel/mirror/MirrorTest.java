package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import peel.mirror.MirrorReport.Absent;
import peel.mirror.ScriptedUpstream.Act;
import peel.mirror.ScriptedUpstream.Heard;
import peel.model.Month;
import peel.testing.Seeds;

/// A mirror of an invented API: what it collects, however the API behaves, and what it says of the rest.
final class MirrorTest {
    private static final List<Act> FAILURES = List.of(Act.SLOW_DOWN, Act.SLOW_DOWN_SECOND, Act.SLOW_DOWN_DATE,
            Act.BAD_GATEWAY, Act.UNAVAILABLE, Act.CUT_LENGTH, Act.CUT_CHUNKED, Act.SLOW, Act.HALF_JSON, Act.HALF_GZIP);
    private static final double FAULTY = 0.4;

    @TempDir
    private Path data = Path.of("");

    @Test
    void whatABadlyFlakyApiSaysIsCollectedWhole() throws Exception {
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
            // A request that ran out of time may not have been heard.
            assertThat(report.requests()).isCloseTo(upstream.heard().size(), within(5L));
            assertThat(upstream.heard()).allSatisfy(heard -> assertThat(heard.userAgent()).isEqualTo("peel/test"));
        }
    }

    @Test
    void onlyTheForcesThatAreWantedAreCollected() throws Exception {
        FakeApi api = new FakeApi(3);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            new MirrorKit(data).run(MirrorKit.options(upstream.base(), MirrorKit.MONTHS, Set.of("vale-1")), false);
            Map<String, String> expected = new TreeMap<>(api.bodiesByFile());
            expected.keySet().removeIf(file -> file.contains("/") && !file.startsWith("vale-1/"));
            assertThat(new MirrorKit(data).files()).isEqualTo(expected);
        }
    }

    @Test
    void theRateAndTheBurstAreKept() throws Exception {
        double rate = 100;
        int burst = 10;
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(4), _ -> Act.ANSWER)) {
            new MirrorKit(data).run(new MirrorOptions(ApiBase.parse(upstream.base()), Set.of(), List.of(), rate,
                    burst, 8, 3, Duration.ofSeconds(10), Duration.ofMinutes(10), "peel/test"), false);
            List<Long> times = upstream.heard().stream().map(Heard::nanos).sorted().toList();
            assertThat(times).hasSizeGreaterThan(100);
            // A request may be held up on its way and come together with those after it.
            int late = 15;
            for (int first = 0; first < times.size(); first++) {
                for (int last = first; last < times.size(); last++) {
                    double seconds = (times.get(last) - times.get(first)) / 1e9;
                    assertThat(last - first + 1.0).isLessThanOrEqualTo(burst + late + rate * seconds);
                }
            }
            double seconds = (times.getLast() - times.getFirst()) / 1e9;
            assertThat(seconds).isGreaterThan((times.size() - burst - late) / rate);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW_DOWN_SECOND", "SLOW_DOWN"})
    void aServerThatWantsAPauseGetsOneFromAllConnections(Act slowDown) throws Exception {
        AtomicInteger requests = new AtomicInteger();
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(2),
                _ -> requests.incrementAndGet() == 30 ? slowDown : Act.ANSWER)) {
            new MirrorKit(data).run(MirrorKit.options(upstream.base(), List.of()), false,
                    new RetryPolicy(Duration.ofMillis(900), Duration.ofSeconds(1), Duration.ofSeconds(5),
                            Duration.ofMinutes(1)));
            long recorded = upstream.heard().stream().filter(heard -> heard.act() == slowDown).findFirst().orElseThrow()
                    .nanos();
            assertThat(upstream.heard()).noneMatch(heard -> heard.nanos() > recorded + 300_000_000
                    && heard.nanos() < recorded + 850_000_000);
            assertThat(upstream.heard()).anyMatch(heard -> heard.nanos() > recorded + 850_000_000);
        }
    }

    @Test
    void whatIsThereIsNotAskedForAgain() throws Exception {
        MirrorKit kit = new MirrorKit(data);
        FakeApi api = new FakeApi(1);
        api.remove("/vale-0/NC04/people");
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, request -> request.contains("/priorities")
                ? Act.REFUSE
                : Act.ANSWER)) {
            MirrorOptions options = MirrorKit.options(upstream.base(), List.of());
            assertThat(kit.run(options, false).failed()).hasSize(7)
                    .contains(new Absent("neighbourhood-priorities", "vale-0 Lower Town", "status 403"));

            int before = upstream.heard().size();
            upstream.follow(_ -> Act.ANSWER);
            MirrorReport second = kit.run(options, false);
            assertThat(second.isComplete()).isTrue();
            assertThat(second.notFound())
                    .containsExactly(new Absent("neighbourhood-people", "vale-0 NC04", "status 404"));
            assertThat(upstream.heard().subList(before, upstream.heard().size())).hasSize(7)
                    .allMatch(heard -> heard.request().contains("/priorities"));

            int complete = upstream.heard().size();
            assertThat(kit.run(options, true).requests()).isZero();
            assertThat(upstream.heard()).hasSize(complete);
            MirrorReport anew = kit.run(options, false);
            assertThat(anew.collected()).hasSize(12).allMatch(method -> method.thereAlready() == 0);
            assertThat(upstream.heard()).hasSize(2 * complete - 7);
        }
    }

    @Test
    void furtherMonthsAreAddedToACompleteMirrorThatIsKept() throws Exception {
        MirrorKit kit = new MirrorKit(data);
        FakeApi api = new FakeApi(1);
        try (ScriptedUpstream upstream = new ScriptedUpstream(api, _ -> Act.ANSWER)) {
            kit.run(MirrorKit.options(upstream.base(), List.of(Month.of(2024, 1))), false);
            int before = upstream.heard().size();
            kit.run(MirrorKit.options(upstream.base(), MirrorKit.MONTHS), true);
            assertThat(upstream.heard().subList(before, upstream.heard().size())).isNotEmpty()
                    .allMatch(heard -> heard.request().contains("date=2024-02"));
            assertThat(kit.files()).isEqualTo(new TreeMap<>(api.bodiesByFile()));
        }
    }

    @Test
    void anApiThatStopsAnsweringEndsTheMirrorAndTheNextOneGoesOn() throws Exception {
        MirrorKit kit = new MirrorKit(data);
        FakeApi api = new FakeApi(1);
        AtomicInteger requests = new AtomicInteger();
        try (ScriptedUpstream upstream = new ScriptedUpstream(api,
                _ -> requests.incrementAndGet() > 20 ? Act.CUT_LENGTH : Act.ANSWER)) {
            MirrorOptions options = MirrorKit.options(upstream.base(), List.of());
            MirrorReport report = kit.run(options, false);
            assertThat(report.failed()).isNotEmpty()
                    .anyMatch(absent -> absent.reason().contains("stopped responding"));
            assertThat(upstream.heard()).hasSizeLessThan(20 + 2 * 4 * 10 + 10);
            upstream.follow(_ -> Act.ANSWER);
            assertThat(kit.run(options, false).isComplete()).isTrue();
        }
    }

    @Test
    void whatFailsForGoodIsNamedAndTheRestCollected() throws Exception {
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
    void anIdThatWouldLeaveTheFolderIsNotAskedFor() throws Exception {
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
    void aNeighbourhoodWithoutABoundaryHasNoCrimesToAskFor() throws Exception {
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
    void aBodyBeyondReasonIsNotTakenPackedOrNot() throws Exception {
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

    @Test
    void aFormThatIsRedirectedEndsTheMirror() throws Exception {
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(1), request -> request.startsWith("POST")
                ? Act.REDIRECT
                : Act.ANSWER)) {
            assertThatThrownBy(
                    () -> new MirrorKit(data).run(MirrorKit.options(upstream.base(), MirrorKit.MONTHS), false))
                    .isInstanceOf(MirrorException.class).hasMessageContaining("/api/moved/")
                    .hasMessageContaining("give the address of the redirect as --from");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTML | the body is not JSON", "TEXT | the body is not a JSON array",
            "REFUSE | status 403", "REDIRECT_AWAY | http://other.invalid/api/forces, which is not followed",
            "UNAVAILABLE | after 10 attempts: status 503", "SLOW_DOWN | (status 429) 21 times in a row",
            "HALF_JSON | after 10 attempts: the body is incomplete JSON",
            "CUT_CHUNKED | after 10 attempts: no complete response"})
    void whatIsNoSuchApiIsNamed(Act act, String message) throws Exception {
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(1), _ -> act)) {
            assertThatThrownBy(() -> new MirrorKit(data).run(MirrorKit.options(upstream.base(), List.of()), false))
                    .isInstanceOf(MirrorException.class).hasMessageContaining(upstream.base())
                    .hasMessageContaining(message);
            assertThat(upstream.heard())
                    .hasSizeLessThanOrEqualTo(message.contains("s: ") || act == Act.SLOW_DOWN ? 22 : 1);
        }
    }

    @Test
    void aWrongPathForceOrMonthIsNamed() throws Exception {
        MirrorKit kit = new MirrorKit(data);
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(2), _ -> Act.ANSWER)) {
            assertThatThrownBy(() -> kit.run(MirrorKit.options(upstream.base().replace("/api", ""), List.of()), false))
                    .hasMessageContaining("/forces was not found (status 404)").hasMessageContaining("data.police.uk");
            assertThat(kit.files()).isEmpty();
            try (Stream<Path> left = Files.list(data.resolve("mirror"))) {
                assertThat(left.map(file -> file.getFileName().toString())).containsExactly("lock");
            }
            assertThatThrownBy(
                    () -> kit.run(MirrorKit.options(upstream.base(), List.of(), Set.of("hill", "vale-1")), false))
                    .hasMessageContaining("has no force hill; it has vale-0, vale-1");
            assertThatThrownBy(() -> kit.run(MirrorKit.options(upstream.base(), List.of(Month.of(2019, 7))), false))
                    .hasMessageContaining("does not have the month 2019-07; it has 2, 2024-01 to 2024-02");
        }
    }
}
