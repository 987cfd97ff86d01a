package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peel.mirror.ScriptedUpstream.Act;
import peel.mirror.ScriptedUpstream.Heard;

/// How fast a mirror sends requests.
final class MirrorPaceTest {
    @TempDir
    private Path data = Path.of("");

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
    void allConnectionsPauseAfterTooManyRequests(Act slowDown) throws Exception {
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
}
