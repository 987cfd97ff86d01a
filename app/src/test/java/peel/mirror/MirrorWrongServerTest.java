package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.mirror.ScriptedUpstream.Act;
import peel.model.Month;

/// A server that is not such an API, or does not have what is requested: the mirror ends with a message.
final class MirrorWrongServerTest {
    @TempDir
    private Path data = Path.of("");

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
    void aServerThatIsNotSuchAnApiIsReported(Act act, String message) throws Exception {
        try (ScriptedUpstream upstream = new ScriptedUpstream(new FakeApi(1), _ -> act)) {
            assertThatThrownBy(() -> new MirrorKit(data).run(MirrorKit.options(upstream.base(), List.of()), false))
                    .isInstanceOf(MirrorException.class).hasMessageContaining(upstream.base())
                    .hasMessageContaining(message);
            assertThat(upstream.heard())
                    .hasSizeLessThanOrEqualTo(message.contains("s: ") || act == Act.SLOW_DOWN ? 22 : 1);
        }
    }

    @Test
    void aWrongPathForceOrMonthIsReported() throws Exception {
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
