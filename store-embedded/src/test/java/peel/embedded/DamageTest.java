package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.geo.Circle;
import peel.model.MonthRange;
import peel.store.Damage;
import peel.store.DamagedReleaseException;
import peel.store.Release;
import peel.store.Store;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StoreKit;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;

/// Files of a release that serves, damaged on the disk.
class DamageTest {
    private static final LocationFilter KENT = new LocationFilter.Inside(Circle.ofOneMile(51, 1));

    @TempDir
    private Path folder = Path.of(".");

    private Path data = Path.of(".");

    @BeforeEach
    void load() throws IOException {
        data = folder.resolve("data");
        load(data, "2024-01", "2024-02", "2024-03");
    }

    private void load(Path directory, String... months) throws IOException {
        StoreKit kit = new StoreKit().boundary("kent", "A", 50, 0, 52, 2);
        for (String month : months) {
            kit.crimes(month, CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", month))
                    .outcomes(month, CrimeSpec.of("kent", "51000000,1000000,", "Offender fined", "", month));
        }
        kit.load(new EmbeddedEngine(directory));
    }

    /// Flips a bit near the end of each file whose path inside the directory contains a text.
    private void damage(String part) throws IOException {
        int damaged = 0;
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (data.relativize(file).toString().contains(part)) {
                    byte[] bytes = Files.readAllBytes(file);
                    bytes[bytes.length - 17] ^= 1;
                    Files.write(file, bytes);
                    damaged++;
                }
            }
        }
        assertThat(damaged).isPositive();
    }

    private static Damage found(Store store) {
        try (Release release = store.acquire().orElseThrow()) {
            return release.damage();
        }
    }

    private static List<String> crimes(Release release, String month) throws IOException {
        return StoreKit.crimes(release, KENT, month);
    }

    @Test
    void queriesOfADamagedMonthFailAndOthersGoOnUntilTheNextGoodRelease() throws Exception {
        damage("months/2024-02");
        try (Store store = new EmbeddedEngine(data).open()) {
            Patience.until("finding the damage", () -> !found(store).isNone());
            try (Release release = store.acquire().orElseThrow()) {
                assertThat(release.damage().affected()).containsExactly("2024-02");
                assertThat(release.damage().sentence(1)).isEqualTo("release 1 is damaged: 2024-02: run `peel verify`, "
                        + "and load the data again into a new directory");
                assertThat(crimes(release, "2024-01")).hasSize(1);
                assertThat(StoreKit.outcomes(release, KENT, "2024-03")).hasSize(1);
                assertThat(StoreKit.history(release, "2024-01")).isNotEmpty();
                assertThatThrownBy(() -> crimes(release, "2024-02")).isInstanceOf(DamagedReleaseException.class)
                        .hasMessageContaining("2024-02");
                assertThatThrownBy(() -> StoreKit.outcomes(release, KENT, "2024-02"))
                        .isInstanceOf(DamagedReleaseException.class);
                assertThatThrownBy(() -> StoreKit.history(release, "2024-02"))
                        .isInstanceOf(DamagedReleaseException.class);
                int[] seen = {0};
                assertThatThrownBy(() -> release.crimes(new CrimeQuery(KENT,
                        new MonthRange(StoreKit.month("2024-01"), StoreKit.month("2024-03")), Optional.empty()),
                        _ -> seen[0]++)).isInstanceOf(DamagedReleaseException.class);
                assertThat(seen[0]).as("crimes before the damaged month").isZero();
            }
            load(folder.resolve("fresh"), "2024-02");
            Files.move(data, folder.resolve("damaged"));
            Files.move(folder.resolve("fresh"), data);
            Patience.until("serving the next release", () -> found(store).isNone());
            Thread.sleep(600);
            try (Release release = store.acquire().orElseThrow()) {
                assertThat(release.damage().isNone()).isTrue();
                assertThat(crimes(release, "2024-02")).hasSize(1);
            }
        }
    }

    @Test
    void damageOfTheWholeReleaseFailsWhatNeedsIt() throws Exception {
        damage("ids.");
        try (Store store = new EmbeddedEngine(data).open()) {
            Patience.until("finding the damage", () -> !found(store).isNone());
            try (Release release = store.acquire().orElseThrow()) {
                assertThat(crimes(release, "2024-01")).hasSize(1);
                assertThatThrownBy(() -> StoreKit.history(release, "2024-01"))
                        .isInstanceOf(DamagedReleaseException.class).hasMessageContaining("ids");
            }
            damage("places.keys");
            damage("boundaries.");
            Patience.until("finding what was written to later", () -> found(store).affected().size() == 3);
            try (Release release = store.acquire().orElseThrow()) {
                assertThat(release.damage().affected()).containsExactly("boundaries", "ids", "places");
                assertThatThrownBy(() -> crimes(release, "2024-01")).isInstanceOf(DamagedReleaseException.class);
                assertThatThrownBy(() -> release.nearestPlace(51, 1, StoreKit.month("2024-01")))
                        .isInstanceOf(DamagedReleaseException.class);
                assertThatThrownBy(() -> release.neighbourhoodAt(51, 1)).isInstanceOf(DamagedReleaseException.class);
                assertThat(release.storedResponseKeys()).hasSize(1);
            }
        }
    }

    @Test
    void aTruncatedFileIsDamageAndARemovedOneIsNot() throws Exception {
        try (Store store = new EmbeddedEngine(data).open()) {
            Files.delete(month("2024-01").resolve("crimes.rows"));
            try (var file = Files.newByteChannel(month("2024-03").resolve("crimes.rows"),
                    StandardOpenOption.WRITE)) {
                file.truncate(20);
            }
            Patience.until("finding the damage", () -> !found(store).isNone());
            Thread.sleep(600);
            try (Release release = store.acquire().orElseThrow()) {
                assertThat(release.damage().affected()).containsExactly("2024-03");
                assertThat(crimes(release, "2024-01")).hasSize(1);
            }
        }
    }

    @Test
    void muchDamageIsAFewLines() throws Exception {
        String[] months = new String[60];
        for (int i = 0; i < months.length; i++) {
            months[i] = (2010 + i / 12) + "-" + String.format("%02d", 1 + i % 12);
        }
        load(data, months);
        damage("months/");
        try (StoreLog log = new StoreLog(() -> {
        }); Store store = new EmbeddedEngine(data).open()) {
            Patience.until("finding the damage", () -> found(store).affected().size() >= 63);
            Patience.until("saying so", () -> log.errors().size() == 21);
            Thread.sleep(600);
            assertThat(log.errors()).hasSize(21).allMatch(line -> line.startsWith("release 2 is damaged"));
            assertThat(found(store).sentence(2)).hasSizeLessThan(300).contains("and 51 more");
        }
    }

    private Path month(String month) throws IOException {
        try (Stream<Path> folders = Files.list(data.resolve("months"))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(month)).findFirst()
                    .orElseThrow();
        }
    }
}
