package peel.archive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static peel.archive.police.Readings.GOOD_ROW;
import static peel.archive.police.Readings.STREET_HEADER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.archive.format.Format;
import peel.archive.police.Readings;
import peel.model.Vocabulary;
import peel.testing.Seeds;

class HostileZipTest {
    private static final String NAME = "2024-02/2024-02-dorset-street.csv";
    private static final String STREET = STREET_HEADER + "\r\n" + (GOOD_ROW + "\r\n").repeat(20);
    private static final ZipLimits SMALL = new ZipLimits(10_000, 20, 1_000, 3, 10_000);

    @ParameterizedTest
    @ValueSource(strings = {"../2024-02-dorset-street.csv", "a/../../x.csv", "/etc/x.csv", "a\\b.csv", "a\0b.csv",
            "C:/x.csv", "a/..", "..\\x.csv"})
    void refusesNamesThatPlayTricks(String name, @TempDir Path folder) throws IOException {
        Path zip = write(folder, Zips.zip(Map.of(name, STREET)));

        assertRefused(zip, "an entry named");
    }

    @Test
    void refusesTheSameNameTwice(@TempDir Path folder) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(NAME, STREET);
        entries.put(NAME.replace("dorset", "dorseT"), STREET);
        Path zip = write(folder, Zips.replace(Zips.zip(entries), "dorseT", "dorset"));

        assertRefused(zip, "twice");
    }

    @Test
    void refusesAnEntryThatUnpacksToFarTooMuch(@TempDir Path folder) throws IOException {
        Path zip = write(folder, Zips.zip(Map.of(NAME, STREET_HEADER + "\n" + ",".repeat(3 << 20))));

        assertRefused(zip, "more than 200 times");
    }

    @Test
    void refusesALargeEntryAndTooManyEntries(@TempDir Path folder) throws IOException {
        Path large = write(folder, Zips.zip(Map.of(NAME, "x".repeat(10_001))));
        assertThatThrownBy(() -> Sources.find(large, SMALL)).isInstanceOf(SourceException.class)
                .hasMessageContaining("of 10001 bytes, more than 10000");

        Map<String, String> entries = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            entries.put(i + ".csv", STREET_HEADER);
        }
        Path many = write(folder, Zips.zip(entries));
        assertThatThrownBy(() -> Sources.find(many, SMALL)).isInstanceOf(SourceException.class)
                .hasMessageContaining("4 entries, more than 3");
    }

    @Test
    void refusesAZipWhoseEntriesClaimTooMuchTogether(@TempDir Path folder) throws IOException {
        Path zip = write(folder, Zips.zip(Map.of("a.csv", "x".repeat(900), "b.csv", "x".repeat(9_000))));
        ZipLimits limits = new ZipLimits(10_000, 9, 9_500, 3, 10_000);

        assertThatThrownBy(() -> Sources.find(zip, limits)).isInstanceOf(SourceException.class)
                .hasMessageContaining("9900 bytes in all");
    }

    @Test
    void refusesAnEncryptedEntry(@TempDir Path folder) throws IOException {
        Path zip = write(folder, Zips.patchDirectory(Zips.zip(Map.of(NAME, STREET)), Zips.FLAGS, 1, 9));

        assertRefused(zip, "encrypted");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, -4000, 100_000})
    void noticesAnEntryThatLiesAboutItsSize(int lie, @TempDir Path folder) throws IOException {
        byte[] honest = Zips.zip(Map.of(NAME, STREET));
        Path zip = write(folder, Zips.patchDirectory(honest, Zips.SIZE, 4, STREET.length() + lie));

        assertThatThrownBy(() -> readAll(zip)).isInstanceOf(SourceException.class).hasMessageContaining(NAME)
                .hasMessageContaining("is damaged");
    }

    @Test
    void noticesAWrongChecksum(@TempDir Path folder) throws IOException {
        byte[] honest = Zips.zip(Map.of(NAME, STREET));
        Path zip = write(folder, Zips.patchDirectory(honest, 16, 4, 1));

        assertThatThrownBy(() -> readAll(zip)).isInstanceOf(SourceException.class)
                .hasMessageContaining("checksum").hasMessageContaining(NAME);
    }

    @Test
    void refusesAZipCutOffAnywhere(@TempDir Path folder) throws IOException {
        byte[] whole = Zips.zip(Map.of(NAME, STREET));
        for (int length = 0; length < whole.length; length++) {
            Path zip = write(folder, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> readAll(zip)).as("cut to %d bytes", length).isInstanceOf(SourceException.class);
        }
    }

    @Test
    void readsAZipOfAnySizeOfDirectory(@TempDir Path folder) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(NAME, STREET);
        for (int i = 0; i < 70_000; i++) {
            entries.put("x" + i, "");
        }
        Path zip = write(folder, Zips.zip(entries));

        try (Sources sources = Sources.find(zip)) {
            assertThat(sources.files()).hasSize(70_001);
            assertThat(Readings.read(sources.files().getFirst(), new Vocabulary()).rows()).hasSize(20);
        }
    }

    @Test
    void refusesADirectoryBeyondTheLimitBeforeItIsHeldInMemory(@TempDir Path folder) throws IOException {
        byte[] zip = Zips.zip(Map.of("x".repeat(5_000) + 1, "", "x".repeat(5_000) + 2, ""));
        Path path = write(folder, zip);
        assertThatThrownBy(() -> Sources.find(path, SMALL)).isInstanceOf(SourceException.class)
                .hasMessageContaining("test.zip is refused").hasMessageContaining("more than 10000");
        assertThat(ZipDirectory.bytes(path)).isBetween(10_000L, 11_000L);
        assertThat(ZipDirectory.bytes(write(folder, new byte[10]))).isZero();
    }

    @Test
    void readsRightOrRefusesWhateverBytesAreFlipped(@TempDir Path folder) throws IOException {
        Random random = Seeds.random("HostileZipTest.readsRightOrRefusesWhateverBytesAreFlipped");
        byte[] whole = Zips.zip(Map.of(NAME, STREET, "2024-02/a.json", "[]"));
        for (int round = 0; round < 1_500; round++) {
            byte[] broken = whole.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path zip = write(folder, broken);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                try {
                    readAll(zip);
                } catch (SourceException e) {
                    assertThat(e).hasMessageContaining("zip");
                }
            });
        }
    }

    /// Reads every entry, and holds it to be one of those that were packed.
    private static void readAll(Path zip) throws IOException {
        try (Sources sources = Sources.find(zip)) {
            for (SourceFile file : sources.files()) {
                try (InputStream in = file.open(_ -> {
                })) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isIn(STREET, "[]");
                }
                if (file.format() instanceof Format.Csv) {
                    assertThat(Readings.read(file, new Vocabulary()).stats().read()).isEqualTo(20);
                }
            }
        }
    }

    private static void assertRefused(Path zip, String why) {
        assertThatThrownBy(() -> Sources.find(zip)).isInstanceOf(SourceException.class).hasMessageContaining(why)
                .hasMessageContaining("test.zip");
    }

    private static Path write(Path folder, byte[] zip) throws IOException {
        return Files.write(folder.resolve("test.zip"), zip);
    }
}
