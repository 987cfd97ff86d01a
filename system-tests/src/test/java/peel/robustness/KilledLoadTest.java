package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.robustness.DataDirectory.Content;
import peel.robustness.DataDirectory.Serving;
import peel.sample.city.CitySize;
import peel.sample.city.archive.CityArchive;
import peel.testing.Seeds;

/// `kill -9` at random moments of a load. Half of the moments are spread over the whole run, the other half over the part
/// in which it writes; loads of two archives take turns, so that a kill may come before or after either is published.
final class KilledLoadTest {
    private static final int KILLS = 50;
    /// Some loads take longer than the measured one; some moments lie beyond it, so that publishing is hit too.
    private static final double OVERTIME = 1.2;
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2024, 1), YearMonth.of(2024, 2));

    private final List<Path> archives = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private long wholeNanos;
    private long writingNanos;

    @Test
    void theOldReleaseServesAfterAKillAtAnyMomentAndTheNextLoadSucceeds(@TempDir Path folder) throws Exception {
        Random random = Seeds.random("KilledLoadTest");
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        prepare(folder, data);
        int running = 0;
        int published = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String moment = "kill " + kill;
            Serving before = data.serving();
            int other = 1 - contents.indexOf(before.content());
            running += kill(data, other, kill % 2 == 0, OVERTIME * (kill + random.nextDouble()) / KILLS) ? 1 : 0;

            Serving after = data.serving();
            boolean isPublished = after.number() != before.number();
            assertThat(after.content()).as(moment).isEqualTo(isPublished ? contents.get(other) : before.content());
            data.requireSound();
            published += isPublished ? 1 : 0;
            if (kill % 10 == 9) {
                assertThat(data.load(archives.get(kill / 10 % 2)).rejected()).as(moment).isEmpty();
                assertThat(data.serving().content()).as(moment).isEqualTo(contents.get(kill / 10 % 2));
                data.requireSound();
                data.requireNoLeftovers();
            }
        }
        System.out.printf("KilledLoadTest: a whole load %d ms, of it writing %d ms; of %d kills %d hit a "
                + "running load, %d loads had published%n", wholeNanos / 1_000_000, writingNanos / 1_000_000,
                KILLS, running, published);
        assertThat(running).isGreaterThanOrEqualTo(KILLS / 2);
    }

    /// Loads both archives once, in processes, to learn what they answer and how long a load takes.
    private void prepare(Path folder, DataDirectory data) throws Exception {
        for (int crimes : new int[]{500, 900}) {
            Path zip = folder.resolve(crimes + ".zip");
            CityArchive.writeTo(zip, new CitySize(MONTHS, crimes, 300, 50, 20));
            archives.add(zip);
        }
        data.load(archives.get(0));
        contents.add(data.serving().content());
        measure(data, 1);
        contents.add(data.serving().content());
        measure(data, 0);
        assertThat(data.serving().content()).isEqualTo(contents.get(0)).isNotEqualTo(contents.get(1));
    }

    private void measure(DataDirectory data, int archive) throws Exception {
        long start = System.nanoTime();
        try (PeelProcess load = startLoad(data, archive)) {
            awaitWriting(data, load);
            long writing = System.nanoTime();
            assertThat(load.await().exitCode()).isZero();
            wholeNanos = System.nanoTime() - start;
            writingNanos = System.nanoTime() - writing;
        }
    }

    /// Kills a load at a part of its time, and tells whether it was still running.
    private boolean kill(DataDirectory data, int archive, boolean anywhere, double part)
            throws IOException, InterruptedException {
        try (PeelProcess load = startLoad(data, archive)) {
            if (!anywhere) {
                awaitWriting(data, load);
            }
            TimeUnit.NANOSECONDS.sleep((long) (part * (anywhere ? wholeNanos : writingNanos)));
            boolean isRunning = load.process().isAlive();
            load.process().destroyForcibly();
            load.process().waitFor();
            return isRunning;
        }
    }

    private PeelProcess startLoad(DataDirectory data, int archive) throws IOException {
        return PeelProcess.start("load", "--data", data.path().toString(), archives.get(archive).toString());
    }

    /// Waits until the load has the data directory to itself and begins to write, or has ended.
    private static void awaitWriting(DataDirectory data, PeelProcess load) throws IOException, InterruptedException {
        String pid = Long.toString(load.process().pid());
        while (load.process().isAlive() && !Files.readString(data.path().resolve("load.lock")).equals(pid)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
