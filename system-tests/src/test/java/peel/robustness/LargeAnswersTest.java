package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.mirror.FakeApi;
import peel.mirror.ScriptedUpstream;
import peel.mirror.ScriptedUpstream.Act;
import peel.robustness.PeelProcess.Ended;

/// A mirror with little memory of an API whose answers have more bytes than that.
final class LargeAnswersTest {
    private static final int BODY_BYTES = 24 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bodiesAreNotHeldInMemory() throws Exception {
        FakeApi api = new FakeApi(1);
        String large = "[" + " ".repeat(BODY_BYTES) + "]";
        for (String id : new String[]{"NC04", "Lower%20Town", "55.CB3001"}) {
            api.put("/vale-0/" + id + "/people", large);
            api.put("/vale-0/" + id + "/events", large);
        }
        Path data = folder.resolve("data");
        try (ScriptedUpstream upstream = new ScriptedUpstream(api,
                request -> request.contains("/NC04/") ? Act.GZIP : Act.ANSWER);
                PeelProcess mirror = PeelProcess.startWithMemory("48m", "mirror", "--data", data.toString(), "--from",
                        upstream.base(), "--rate", "2000", "--connections", "8")) {
            Ended ended = mirror.await();
            assertThat(ended.exitCode()).as(ended.err()).isZero();
            assertThat(ended.err()).doesNotContain("OutOfMemory", "\tat ");
            assertThat(ended.out()).contains("neighbourhood-people", "release 1");
        }
    }
}
