package peel.archive.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.archive.csv.ColumnNotes;
import peel.archive.police.Readings.Reading;
import peel.archive.reject.RejectedRow;
import peel.archive.source.SourceException;

/// Files as people's programs write them. Each folder of `csv-files` holds one file and `expected.txt`, whose lines say what
/// comes out: `row: `, as [Readings] writes it, `reject: line|reason|part of the detail`, `left out: ` and `missing: ` with
/// a column, `more left out: ` with how many more, or `message: ` with a part of the message by which the file is refused.
class CsvFilesTest {
    static Stream<String> cases() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(CsvFilesTest.class.getResource("/csv-files").toURI());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsExpected(String name) throws IOException, URISyntaxException {
        Path folder = folder().resolve(name);
        Path file = file(folder);
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
        List<String> messages = lines(expected, "message: ");
        if (!messages.isEmpty()) {
            assertThatThrownBy(() -> Readings.read(file)).isInstanceOf(SourceException.class)
                    .hasMessageContainingAll(messages.toArray(String[]::new));
            return;
        }
        Reading reading = Readings.read(file);
        assertThat(reading.rows()).isEqualTo(lines(expected, "row: "));
        List<String> rejects = lines(expected, "reject: ");
        assertThat(reading.rejects()).hasSameSizeAs(rejects);
        for (int i = 0; i < rejects.size(); i++) {
            String[] parts = rejects.get(i).split("\\|", 3);
            RejectedRow reject = reading.rejects().get(i);
            assertThat(reject.line() + "|" + reject.reason().text()).isEqualTo(parts[0] + "|" + parts[1]);
            assertThat(reject.detail()).contains(parts[2]);
        }
        ColumnNotes columns = reading.stats().columns();
        assertThat(columns.skipped()).isEqualTo(lines(expected, "left out: "));
        assertThat(columns.more())
                .isEqualTo(lines(expected, "more left out: ").stream().mapToInt(Integer::parseInt).sum());
        assertThat(columns.missing()).isEqualTo(lines(expected, "missing: "));
        assertThat(reading.stats().unknownValues()).isEmpty();
        assertThat(reading.bytes()).isEqualTo(Files.size(file));
    }

    private static Path file(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> !path.endsWith("expected.txt")).findFirst().orElseThrow();
        }
    }

    private static List<String> lines(List<String> expected, String prefix) {
        return expected.stream().filter(line -> line.startsWith(prefix)).map(line -> line.substring(prefix.length()))
                .toList();
    }
}
