package peel.sample.national;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small archives: their files, their form, that they repeat, and how their outcomes hang together.
final class NationalArchiveTest {
    private static final NationalSize SMALL = new NationalSize(3, 4_000, 5_000, 500, 7);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        NationalArchive.write(folder.resolve("a"), SMALL);
        NationalArchive.write(folder.resolve("b"), SMALL);
        NationalArchive.write(folder.resolve("c"), new NationalSize(3, 4_000, 5_000, 500, 8));
        assertThat(texts("a")).isEqualTo(texts("b"));
        Map<String, String> others = texts("c");
        texts("a").forEach((name, text) -> {
            // A small force may have had no outcome or stop.
            if (text.lines().count() > 1) {
                assertThat(others.get(name)).as(name).isNotEqualTo(text);
            }
        });
    }

    @Test
    void aZipHoldsTheFilesOfTheFolder() throws IOException {
        var toFolder = NationalArchive.write(folder.resolve("a"), SMALL);
        var toZip = NationalArchive.write(folder.resolve("a.zip"), SMALL);
        assertThat(toZip).isEqualTo(toFolder);
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(folder.resolve("a.zip").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                texts.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(texts).isEqualTo(texts("a"));
        assertThat(texts.values().stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum())
                .isEqualTo(toZip.bytes());
        assertThat(texts.values().stream().mapToLong(text -> text.lines().count() - 1).sum()).isEqualTo(toZip.rows());
        assertThat(texts).hasSize(toZip.files());
    }

    @Test
    void everyMonthHasItsFilesOfEveryForce() throws IOException {
        NationalArchive.write(folder, SMALL);
        assertThat(CsvFiles.files(folder, "street")).hasSize(3 * 44);
        assertThat(CsvFiles.files(folder, "outcomes")).hasSize(3 * 42);
        assertThat(CsvFiles.files(folder, "stop-and-search")).hasSize(3 * 42);
        assertThat(texts("").keySet()).contains("2025-10/2025-10-leicestershire-street.csv",
                "2025-12/2025-12-btp-street.csv", "2025-12/2025-12-northern-ireland-street.csv")
                .doesNotContain("2025-12/2025-12-btp-outcomes.csv", "2025-12/2025-12-northern-ireland-outcomes.csv")
                .noneMatch(name -> name.contains("greater-manchester"));
    }

    @Test
    void linesEndAsPublishedOnesDo() throws IOException {
        NationalArchive.write(folder, SMALL);
        texts("").forEach((name, text) -> {
            assertThat(text).as(name).endsWith("\r\n");
            assertThat(text.replace("\r\n", "")).as(name).doesNotContain("\r", "\n");
        });
    }

    @Test
    void aPlaceHasOneNameAndOneLsoaWhateverTheMonth() throws IOException {
        NationalArchive.write(folder, SMALL);
        Map<String, Set<String>> names = new TreeMap<>();
        CsvFiles.rows(folder, "street", row -> {
            if (!row[4].isEmpty()) {
                names.computeIfAbsent(row[4] + "," + row[5], _ -> new HashSet<>())
                        .add(String.join("|", Arrays.copyOfRange(row, 6, 9)));
            }
        });
        assertThat(names).allSatisfy((point, its) -> assertThat(its).as(point).hasSize(1));
    }

    @Test
    void streetFilesAreSortedByLsoaWithBlankOnesLast() throws IOException {
        NationalArchive.write(folder, SMALL);
        for (Path file : CsvFiles.files(folder, "street")) {
            List<String> names = new ArrayList<>();
            CsvFiles.rows(file, "street", row -> names.add(row[8].isEmpty() ? "~" : row[8]));
            // A repeated id may be one place, and so one LSOA, ahead.
            long steps = IntStream.range(1, names.size())
                    .filter(i -> names.get(i).compareTo(names.get(i - 1)) < 0).count();
            assertThat(steps).as(file.toString()).isLessThanOrEqualTo(2 + names.size() / 400);
        }
    }

    @Test
    void outcomesCarryTheCoordinatesOfTheirCrimes() throws IOException {
        NationalArchive.write(folder, SMALL);
        Set<String> crimes = new HashSet<>();
        Set<String> ids = new HashSet<>();
        CsvFiles.rows(folder, "street", row -> {
            crimes.add(row[0] + row[4] + row[5]);
            ids.add(row[0]);
        });
        int[] counts = new int[2];
        CsvFiles.rows(folder, "outcomes", row -> {
            counts[0]++;
            if (ids.contains(row[0])) {
                counts[1]++;
                assertThat(crimes).contains(row[0] + row[4] + row[5]);
            }
        });
        assertThat((double) counts[1] / counts[0]).isBetween(0.97, 0.99);
    }

    @Test
    void northernIrelandGivesTheSameIdsEveryMonth() throws IOException {
        NationalArchive.write(folder, SMALL);
        List<Set<String>> months = new ArrayList<>();
        for (Path file : CsvFiles.files(folder, "street")) {
            if (file.toString().contains("northern-ireland")) {
                months.add(Files.readAllLines(file).stream().skip(1).map(line -> line.substring(0, line.indexOf(',')))
                        .filter(id -> !id.isEmpty()).collect(toSet()));
            }
        }
        assertThat(months).hasSize(3);
        Set<String> shared = new HashSet<>(months.getFirst());
        months.forEach(shared::retainAll);
        assertThat((double) shared.size() / months.getFirst().size()).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @CsvSource({"0, 4000, 5000, 10", "181, 4000, 5000, 10", "1, 999, 5000, 10", "1, 4000, 999, 10",
            "1, 4000, 850001, 10", "1, 4000, 5000, -1"})
    void sizesThatCannotBeAreRefused(int months, int crimes, int places, int stops) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NationalSize(months, crimes, places, stops, 1))
                .withMessageContaining("must be from");
    }

    /// File name to text.
    private Map<String, String> texts(String under) {
        Path root = folder.resolve(under);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
