package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.cluster.Requests.Seen;
import peel.robustness.CsvArchive;
import peel.robustness.DataDirectory;
import peel.robustness.PeelProcess;
import peel.testing.Seeds;

/// `kill -9` at random moments of a publish. Releases of two archives, which differ in every row, are published in turn.
final class KilledPublishTest {
    private static final List<CsvArchive> ARCHIVES = List.of(new CsvArchive("Burglary", "Local resolution"),
            new CsvArchive("Drugs", "Offender given a caution"));
    private static final int KILLS = 20;

    /// Some publishes take longer than the measured one; some moments lie beyond it, so that the switch is hit too.
    private static final double OVERTIME = 1.1;

    private long publishNanos;
    private int running;
    private int switched;

    @Test
    void theOldReleaseServesAfterAKillAtAnyMomentAndTheNextPublishCompletes(@TempDir Path folder) throws Exception {
        Random random = Seeds.random("KilledPublishTest");
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        List<Path> archives = List.of(ARCHIVES.getFirst().write(folder.resolve("one"), 500),
                ARCHIVES.getLast().write(folder.resolve("other"), 500));
        ClusterCopy copy = new ClusterCopy(SharedCluster.get(), "killed_publish", 0, data.path());
        data.load(archives.getFirst());
        copy.publish();
        Set<String> indices = copy.indices();
        data.load(archives.getLast());
        publishNanos = -System.nanoTime();
        copy.publish();
        publishNanos += System.nanoTime();
        try (EmbeddedServer embedded = EmbeddedServer.start(data.path()); CopyServer served = copy.serve()) {
            long release = 2;
            Map<String, Seen> old = Requests.ofRelease(embedded.uri(), release);
            assertThat(Requests.ofRelease(served.uri(), release)).isEqualTo(old);
            for (int kill = 0; kill < KILLS; kill++) {
                data.load(archives.get(kill % 2));
                release++;
                Map<String, Seen> next = Requests.ofRelease(embedded.uri(), release);
                running += kill(copy, OVERTIME * (kill + random.nextDouble()) / KILLS) ? 1 : 0;
                copy.awaitCurrent(served.uri());
                Map<String, Seen> now = Requests.send(served.uri());
                assertThat(now).as("after kill " + kill).isIn(old, next);
                switched += now.equals(next) ? 1 : 0;
                old = now;
            }
            for (int publish = 0; publish < 2; publish++) {
                data.load(archives.get(publish));
                copy.publish();
                release++;
                assertThat(Requests.ofRelease(served.uri(), release))
                        .isEqualTo(Requests.ofRelease(embedded.uri(), release));
            }
        }
        System.out.printf(
                "KilledPublishTest: a whole publish %d ms; of %d kills %d hit a running publish, %d had switched%n",
                publishNanos / 1_000_000, KILLS, running, switched);
        assertThat(running).isGreaterThanOrEqualTo(KILLS / 2);
        assertThat(copy.indices()).as("indices that no release needs").hasSameSizeAs(indices);
        copy.delete();
    }

    /// Kills a publish at a part of its time, and returns whether it was still running.
    private boolean kill(ClusterCopy copy, double part) throws Exception {
        try (PeelProcess publish = copy.startPublish()) {
            TimeUnit.NANOSECONDS.sleep((long) (part * publishNanos));
            boolean isRunning = publish.process().isAlive();
            publish.process().destroyForcibly();
            publish.process().waitFor();
            return isRunning;
        }
    }
}
