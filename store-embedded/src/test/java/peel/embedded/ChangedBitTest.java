package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.store.Release;
import peel.store.Store;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StopSpec;
import peel.store.kit.StoreKit;
import peel.testing.Seeds;

/// A changed bit in any file is noticed: by `peel verify`, and by a store that is open.
final class ChangedBitTest {
    @TempDir
    private Path directory = Path.of(".");

    private EmbeddedEngine engine() {
        return new EmbeddedEngine(directory);
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        new StoreKit().crimes("2024-01", CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", "a"))
                .outcomes("2024-01", CrimeSpec.of("kent", "51000000,1000000,", "Offender fined", "", "a"))
                .stops("2024-01", StopSpec.of("kent", "51000000,1000000", "2024-01-01T10:00:00+00:00", "Arrest"))
                .boundary("kent", "A", 51, 1, 52, 2).load(engine());
        Random random = Seeds.random("every flipped bit");
        int flips = 0;
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 10 && whole.length > 0; i++) {
                byte[] broken = whole.clone();
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, broken);
                assertThat(isNoticed()).as("a flipped bit in %s", file).isTrue();
                flips++;
            }
            Files.write(file, whole);
        }
        assertThat(flips).isGreaterThan(100);
        assertThat(engine().verify((_, _) -> {
        }).problems()).isEmpty();
    }

    @Test
    void anOpenStoreReadsItsFilesByItselfAndLogsDamage() throws Exception {
        new StoreKit().crimes("2024-01", CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", "a"))
                .load(engine());
        Path ids = files().stream().filter(file -> file.endsWith("crimes.ids")).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(ids);
        bytes[bytes.length - 30] ^= 1;
        Files.write(ids, bytes);
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Logger logger = Logger.getLogger("peel.store");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                lines.add(logged.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(lines.poll(20, TimeUnit.SECONDS)).contains("release 1 is damaged", "crimes.ids");
            assertThat(release.info().number()).isEqualTo(1);
        } finally {
            logger.removeHandler(handler);
        }
    }

    private boolean isNoticed() {
        try {
            return !engine().verify((_, _) -> {
            }).problems().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("load.lock")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
