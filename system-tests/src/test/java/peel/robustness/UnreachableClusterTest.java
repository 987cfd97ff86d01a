package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.robustness.PeelProcess.Ended;

/// Commands that need a cluster, where none listens.
final class UnreachableClusterTest {
    @Test
    void aPublishStatesThatItTriesAndFailsSoon(@TempDir Path folder) throws Exception {
        Path archive = new CsvArchive("Burglary", "Local resolution").write(folder.resolve("archive"), 10);
        Path data = folder.resolve("data");
        assertThat(PeelProcess.run("load", "--data", data.toString(), archive.toString()).exitCode()).isZero();
        String address = "http://127.0.0.1:" + closedPort();
        Ended publish = PeelProcess.run("publish", "--data", data.toString(), "--to", address);
        assertThat(publish.exitCode()).isEqualTo(1);
        assertThat(publish.out()).isEmpty();
        assertThat(publish.err()).contains(address, "trying for up to 10 seconds", "(for 10 seconds: publish again")
                .doesNotContain("\tat ", "Exception");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
