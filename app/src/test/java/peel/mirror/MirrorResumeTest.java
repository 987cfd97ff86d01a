package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.mirror.MirrorReport.Absent;
import peel.mirror.ScriptedUpstream.Act;
import peel.model.Month;

/// A mirror that is started again requests only what is missing.
final class MirrorResumeTest {
    @TempDir
    private Path data = Path.of("");

    @Test
    void savedResponsesAreNotRequestedAgain() throws Exception {
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
    void anApiThatStopsRespondingEndsTheMirrorAndTheNextOneContinues() throws Exception {
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
}
