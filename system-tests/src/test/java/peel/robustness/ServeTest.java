package peel.robustness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.robustness.PeelProcess.Ended;

/// `peel serve` as a process: its one line, its first load, its end.
final class ServeTest {
    private static final CsvArchive ARCHIVE = new CsvArchive("Burglary", "Local resolution");
    private static final String PATH = "/api/crimes-street/all-crime?lat=52.63&lng=-1.13&date=2024-01";
    private static final int SIGTERM_EXIT = 128 + 15;

    @Test
    void anEmptyDirectoryIsServedAndFollowedToItsFirstLoad(@TempDir Path folder) throws Exception {
        DataDirectory data = new DataDirectory(Files.createDirectory(folder.resolve("data")));
        try (ServeProcess serve = ServeProcess.start(data)) {
            Http http = new Http(serve.uri());
            assertThat(serve.err()).contains("nothing is loaded in " + data.path());
            assertThat(http.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(http.get("/healthz").statusCode()).isEqualTo(200);

            data.load(ARCHIVE.write(folder.resolve("csv"), 100));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (http.get("/readyz").statusCode() != 200 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(http.get(PATH).body()).contains("burglary");
            assertThat(serve.out()).matches("peel: listening on http://127\\.0\\.0\\.1:[1-9][0-9]*\\R");
        }
    }

    @Test
    void sigtermLetsARunningAnswerFinishAndEndsTheProcess(@TempDir Path folder) throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(ARCHIVE.write(folder.resolve("csv"), 15_000));
        try (ServeProcess serve = ServeProcess.start(data); Socket socket = new Socket()) {
            URI address = serve.uri();
            socket.setReceiveBufferSize(8192);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream().write(("GET " + PATH + " HTTP/1.0\r\nHost: x\r\n\r\n")
                    .getBytes(US_ASCII));
            InputStream in = socket.getInputStream();
            String start = new String(in.readNBytes(2000), US_ASCII);
            assertThat(start).startsWith("HTTP/1.1 200");

            serve.process().destroy();
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(serve.process().isAlive()).isTrue();
            String whole = start + new String(in.readAllBytes(), US_ASCII);
            assertThat(whole.endsWith("}]")).isTrue();
            assertThat(whole.split("\"persistent_id\"", -1).length - 1).isEqualTo(13_500);
            assertThat(serve.await().exitCode()).isIn(0, SIGTERM_EXIT);
        }
    }

    @Test
    void aPortInUseIsNamed(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Ended serve = PeelProcess.run("serve", "--data", folder.toString(), "--port",
                    Integer.toString(taken.getLocalPort()));
            assertThat(serve.exitCode()).isEqualTo(1);
            assertThat(serve.out()).isEmpty();
            assertThat(serve.err()).contains("127.0.0.1:" + taken.getLocalPort(), "--port")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void aDirectoryThatDoesNotExistSaysHowToMakeOne(@TempDir Path folder) throws Exception {
        Path nowhere = folder.resolve("nowhere");
        for (String command : new String[]{"serve", "status", "verify"}) {
            Ended ended = PeelProcess.run(command, "--data", nowhere.toString());
            assertThat(ended.exitCode()).as(command).isEqualTo(1);
            assertThat(ended.err()).as(command).contains(nowhere.toString(), "peel load --data")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void nothingButPeelsOwnLinesIsOnStandardError(@TempDir Path folder) throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(ARCHIVE.write(folder.resolve("csv"), 100));
        try (ServeProcess serve = ServeProcess.start(data)) {
            serve.process().destroy();
            assertThat(serve.await().err().lines())
                    .allSatisfy(line -> assertThat(line).matches("peel: .*|[-0-9T:]+ [A-Z]+ peel.*"));
        }
    }
}
