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
import peel.store.Release;
import peel.store.Store;
import peel.store.build.WritableStoreEngine;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StopSpec;
import peel.store.kit.StoreConformance;
import peel.store.kit.StoreKit;
import peel.testing.Seeds;

/// The conformance kit on the embedded store, and what only files on a disk can suffer.
final class EmbeddedStoreTest extends StoreConformance {
    @Override
    protected WritableStoreEngine engine(Path dataDirectory) {
        return new EmbeddedEngine(dataDirectory);
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        new StoreKit().crimes("2024-01", CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", "a"))
                .outcomes("2024-01", CrimeSpec.of("kent", "51000000,1000000,", "Offender fined", "", "a"))
                .stops("2024-01", StopSpec.of("kent", "51000000,1000000", "2024-01-01T10:00:00+00:00", "Arrest"))
                .boundary("kent", "A", 51, 1, 52, 2).load(engine(directory));
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
        assertThat(engine(directory).verify((_, _) -> {
        }).problems()).isEmpty();
    }

    @Test
    void anOpenStoreReadsItsFilesByItselfAndTellsOfDamage() throws Exception {
        new StoreKit().crimes("2024-01", CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", "a"))
                .load(engine(directory));
        Path ids = files().stream().filter(file -> file.endsWith("crimes.ids")).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(ids);
        bytes[bytes.length - 30] ^= 1;
        Files.write(ids, bytes);
        BlockingQueue<String> recorded = new LinkedBlockingQueue<>();
        Logger logger = Logger.getLogger("peel.store");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                recorded.add(logged.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try (Store store = engine(directory).open(); Release release = store.acquire().orElseThrow()) {
            assertThat(recorded.poll(20, TimeUnit.SECONDS)).contains("release 1 is damaged", "crimes.ids");
            assertThat(release.info().number()).isEqualTo(1);
        } finally {
            logger.removeHandler(handler);
        }
    }

    private boolean isNoticed() {
        try {
            return !engine(directory).verify((_, _) -> {
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
