package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import peel.server.config.ServerSetting;
import peel.store.inmemory.InMemoryStore;

/// Forms and paths made to be expensive: each takes linear time. The limits are far above what they need.
@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFormTest {
    private static final int MEGABYTE = 1_000_000;
    private static final int MEGABYTES = 6 * MEGABYTE;
    private static final String MILE = "/api/crimes-street/all-crime";

    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.of(InMemoryStore.of(Sample.release()),
                Map.of(ServerSetting.MAX_BODY, Integer.toString(MEGABYTES)));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void ampersandsAlone() throws Exception {
        assertThat(server.post(MILE, "&".repeat(MEGABYTES)).body()).contains("missing location");
    }

    @Test
    void namesWithoutValues() throws Exception {
        assertThat(server.post(MILE, "a&".repeat(MEGABYTES / 2)).body()).contains("more than 1000 parameters");
        assertThat(server.get(MILE + "?" + "a&".repeat(30_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void oneLongNameWithoutAValueBesideMany() throws Exception {
        assertThat(server.post(MILE, "a".repeat(MEGABYTE) + "&b=c".repeat(900)).statusCode()).isEqualTo(400);
        assertThat(server.post(MILE, "b=c&".repeat(900) + "=".repeat(MEGABYTE)).statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsNearlyABoundaryEverywhere() throws Exception {
        for (String piece : new String[]{"a", "-", "\r\n--" + "a".repeat(69), "\r\n", "\r"}) {
            HttpResponse<String> response = multipart("a".repeat(70), piece.repeat(MEGABYTE / piece.length()));
            assertThat(response.statusCode()).as(piece).isEqualTo(400);
            assertThat(response.body()).contains("malformed-form");
        }
    }

    @Test
    void aBoundaryThatIsTooLong() throws Exception {
        assertThat(multipart("a".repeat(71), "a".repeat(MEGABYTE)).body()).contains("boundary of 1 to 70 characters");
    }

    @Test
    void moreThanAThousandParts() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        assertThat(multipart("x", part.repeat(1_001) + "--x--\r\n").body()).contains("malformed-form");
        assertThat(multipart("x", part.repeat(999) + "--x--\r\n").body()).contains("missing location");
    }

    @Test
    void partsWithLargeHeaders() throws Exception {
        assertThat(multipart("x", "--x\r\nX: " + "y".repeat(MEGABYTE)).body()).contains("malformed-form");
        assertThat(multipart("x", "--x\r\n" + "X: y\r\n".repeat(MEGABYTE / 6)).body()).contains("malformed-form");
    }

    @Test
    void nothingOfAHostilePartComesBack() throws Exception {
        HttpResponse<String> response = multipart("x", "--x\r\nContent-Disposition: form-data; name=\"a\\r\\n: b\"; "
                + "filename=\"../../etc/passwd\"\r\n\r\n1\r\n--x--\r\n");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().map().toString() + response.body()).doesNotContain("passwd", "\n");
    }

    @Test
    void aLongPathIsNotMeasuredWhole() throws Exception {
        String path = "/api/" + "x".repeat(60_000) + "/" + "y/".repeat(1_000);
        for (int i = 0; i < 100; i++) {
            assertThat(server.get(path).statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> multipart(String boundary, String body) throws Exception {
        return server.send(server.request(MILE).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }
}
