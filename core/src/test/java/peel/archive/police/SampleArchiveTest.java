package peel.archive.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import peel.archive.format.Format;
import peel.archive.police.Readings.Reading;
import peel.archive.source.SourceFile;
import peel.archive.source.Sources;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.sample.city.CitySize;
import peel.sample.city.archive.CityArchive;
import peel.sample.format.ArchiveTarget;
import peel.sample.format.ZipTarget;

/// A generated archive, and the real sample archive, which lies beside the project and not in it: where it is missing, the
/// generated one is tested alone.
class SampleArchiveTest {
    private static final Path SAMPLE = Path.of(System.getProperty("peel.root", "."), "..", "shared", "data",
            "police-uk-sample.zip");

    @TestFactory
    Stream<DynamicTest> archives(@TempDir Path folder) throws IOException {
        Path generated = folder.resolve("generated.zip");
        try (ArchiveTarget target = new ZipTarget(generated, Deflater.BEST_SPEED)) {
            CityArchive.writeTo(target, CitySize.DEMO);
        }
        Stream<DynamicTest> real = Files.exists(SAMPLE)
                ? Stream.concat(Stream.of(DynamicTest.dynamicTest("reads every row of the real sample",
                        SampleArchiveTest::readsEveryRow)), of("real sample", SAMPLE))
                : Stream.empty();
        return Stream.concat(of("generated archive", generated), real);
    }

    private static Stream<DynamicTest> of(String name, Path archive) {
        return Stream.of(DynamicTest.dynamicTest("reads the fields of the " + name + " that a plain reader reads",
                () -> readsTheSameFields(archive)));
    }

    private static void readsEveryRow() throws IOException {
        Map<RecordKind, Long> rows = new EnumMap<>(RecordKind.class);
        Map<RecordKind, Long> unplaced = new EnumMap<>(RecordKind.class);
        try (Sources sources = Sources.find(SAMPLE)) {
            assertThat(sources.files()).hasSize(46);
            for (SourceFile file : sources.files()) {
                Reading reading = Readings.read(file, new Vocabulary());
                RecordKind kind = ((Format.Csv) file.format()).kind();
                rows.merge(kind, reading.stats().loaded(), Long::sum);
                unplaced.merge(kind, reading.stats().unplaced(), Long::sum);
                assertThat(reading.rejects()).isEmpty();
                assertThat(reading.stats().unknownValues()).isEmpty();
                assertThat(reading.bytes()).isEqualTo(file.bytes());
            }
        }
        assertThat(rows).isEqualTo(Map.of(RecordKind.STREET, 155_583L, RecordKind.OUTCOMES, 34_104L,
                RecordKind.STOP_AND_SEARCH, 29_252L));
        assertThat(unplaced).isEqualTo(Map.of(RecordKind.STREET, 2_363L, RecordKind.OUTCOMES, 0L,
                RecordKind.STOP_AND_SEARCH, 3_579L));
    }

    private static void readsTheSameFields(Path archive) throws IOException {
        try (Sources sources = Sources.find(archive)) {
            assertThat(sources.files()).hasSizeGreaterThan(20);
            for (SourceFile file : sources.files()) {
                RecordKind kind = ((Format.Csv) file.format()).kind();
                String force = file.forceId().orElseThrow();
                List<String> expected = new ArrayList<>();
                List<List<String>> cells = new ArrayList<>();
                for (String line : lines(file)) {
                    List<String> fields = PlainCsv.split(line).orElseThrow();
                    if (kind != RecordKind.STOP_AND_SEARCH) {
                        cells.add(PlainCsv.cells(fields));
                    }
                    expected.add(switch (kind) {
                        case STREET -> PlainCsv.street(fields, force);
                        case OUTCOMES -> PlainCsv.outcome(fields, force);
                        case STOP_AND_SEARCH -> PlainCsv.stop(fields, force, file.month().orElseThrow());
                    });
                }
                Reading reading = Readings.read(file, new Vocabulary());
                assertThat(reading.rows()).as(file.name()).isEqualTo(expected);
                assertThat(reading.cells()).as(file.name()).isEqualTo(cells);
            }
        }
    }

    private static List<String> lines(SourceFile file) throws IOException {
        try (InputStream in = file.open(_ -> {
        })) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }
}
