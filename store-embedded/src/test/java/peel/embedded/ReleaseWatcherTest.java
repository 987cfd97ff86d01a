package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.geo.Circle;
import peel.store.Release;
import peel.store.Store;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StoreKit;
import peel.store.query.LocationFilter;

/// What an open store follows, and what does not stop it.
class ReleaseWatcherTest {
    private static final LocationFilter KENT = new LocationFilter.Inside(Circle.ofOneMile(51, 1));

    @TempDir
    private Path folder = Path.of(".");

    private static StoreKit kit(int crimes) {
        CrimeSpec[] rows = new CrimeSpec[crimes];
        for (int i = 0; i < crimes; i++) {
            rows[i] = CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", "crime " + i);
        }
        return new StoreKit().crimes("2024-01", rows);
    }

    private static int crimes(Store store) {
        try (Release release = store.acquire().orElseThrow()) {
            return StoreKit.crimes(release, KENT, "2024-01").size();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "moved"})
    void aDirectoryReplacedByOneOfTheSameNumberIsNoticed(String way) throws Exception {
        Path data = folder.resolve("data");
        kit(2).load(new EmbeddedEngine(data));
        try (StoreLog log = new StoreLog(() -> {
        }); Store store = new EmbeddedEngine(data).open()) {
            assertThat(crimes(store)).isEqualTo(2);
            if (way.equals("deleted")) {
                delete(data);
                Thread.sleep(600);
                assertThat(crimes(store)).as("the old release goes on").isEqualTo(2);
                kit(7).load(new EmbeddedEngine(data));
            } else {
                kit(7).load(new EmbeddedEngine(folder.resolve("fresh")));
                Files.move(data, folder.resolve("old"));
                Files.move(folder.resolve("fresh"), data);
            }
            Patience.until("serving the new directory", () -> crimes(store) == 7);
            Thread.sleep(600);
            try (Release release = store.acquire().orElseThrow()) {
                assertThat(release.info().number()).isEqualTo(1);
                assertThat(release.damage().isNone()).isTrue();
            }
            kit(9).load(new EmbeddedEngine(data));
            Patience.until("serving the release after it", () -> crimes(store) == 9);
            assertThat(log.errors()).isEmpty();
        }
    }

    @Test
    void aLoggerThatThrowsAndAHeapThatIsUsedUpDoNotStopIt() throws Exception {
        Path data = folder.resolve("data");
        kit(1).load(new EmbeddedEngine(data));
        for (Path file : files(data, "crimes.ids")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 30] ^= 1;
            Files.write(file, bytes);
        }
        boolean[] isFirst = {true};
        try (StoreLog _ = new StoreLog(() -> {
            if (isFirst[0]) {
                isFirst[0] = false;
                throw new OutOfMemoryError("as a logger would");
            }
            throw new IllegalStateException("the logger is broken");
        })) {
            try (Store store = new EmbeddedEngine(data).open()) {
                Patience.until("finding the damage", () -> isDamaged(store));
                for (int crimes = 2; crimes < 5; crimes++) {
                    kit(crimes).load(new EmbeddedEngine(data));
                    int expected = crimes;
                    Patience.until("serving the next release", () -> !isDamaged(store) && crimes(store) == expected);
                }
            }
        }
        assertThat(isFirst[0]).isFalse();
    }

    private static boolean isDamaged(Store store) {
        try (Release release = store.acquire().orElseThrow()) {
            return !release.damage().isNone();
        }
    }

    private static List<Path> files(Path data, String name) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.endsWith(name)).toList();
        }
    }

    private static void delete(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
