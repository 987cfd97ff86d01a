package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.node.cluster.LocalCluster;
import peel.robustness.CsvArchive;
import peel.robustness.DataDirectory;
import peel.robustness.PeelProcess;
import peel.robustness.PeelProcess.Ended;
import peel.robustness.ServeProcess;

/// A cluster behind HTTPS that asks for a user and a password.
final class SecureClusterTest {
    private static final CsvArchive ARCHIVE = new CsvArchive("Burglary", "Local resolution");
    private static final String PREFIX = "secure";

    @Test
    void itIsPublishedToAndServedWithAFileOfEach(@TempDir Path folder) throws Exception {
        LocalCluster cluster = SharedCluster.get();
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(ARCHIVE.write(folder.resolve("csv"), 300));
        String auth = Files.writeString(folder.resolve("auth"), SecureProxy.USER + ":" + SecureProxy.PASSWORD + "\n")
                .toString();
        String wrong = Files.writeString(folder.resolve("wrong"), SecureProxy.USER + ":wrong\n").toString();
        try (SecureProxy proxy = SecureProxy.start(cluster.uris().getFirst(), folder)) {
            String ca = SecureProxy.caFile(folder).toString();
            String[] publish = {"publish", "--data", data.path().toString(), "--to", proxy.address(), "--index-prefix",
                    PREFIX};

            Ended status = PeelProcess.run("status", "--cluster", proxy.address(), "--index-prefix", PREFIX,
                    "--cluster-auth", auth,
                    "--cluster-ca", ca);
            assertThat(status.out() + status.err()).contains("nothing is loaded");
            Ended published = PeelProcess.run(with(publish, "--cluster-auth", auth, "--cluster-ca", ca));
            assertThat(published.exitCode()).as(published.err()).isZero();
            requireFailure(PeelProcess.run(with(publish, "--cluster-auth", wrong, "--cluster-ca", ca)), "password");
            requireFailure(PeelProcess.run(with(publish, "--cluster-ca", ca)), "--cluster-auth");
            requireFailure(PeelProcess.run(with(publish, "--cluster-auth", auth)), "--cluster-ca");
            try (ServeProcess embedded = ServeProcess.start("--data", data.path().toString());
                    ServeProcess served = ServeProcess.start("--cluster", proxy.address(), "--index-prefix", PREFIX,
                            "--cluster-auth", auth, "--cluster-ca", ca)) {
                assertThat(Requests.send(served.uri())).isEqualTo(Requests.ofRelease(embedded.uri(), 1));
                assertThat(served.err()).doesNotContain(SecureProxy.PASSWORD);
            }
        }
        new ClusterCopy(cluster, PREFIX, 0, data.path()).delete();
    }

    private static void requireFailure(Ended ended, String text) {
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains(text).doesNotContain("\tat ", SecureProxy.PASSWORD);
    }

    private static String[] with(String[] command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
