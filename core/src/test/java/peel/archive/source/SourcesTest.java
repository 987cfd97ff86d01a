package peel.archive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.archive.police.Readings.GOOD_ROW;
import static peel.archive.police.Readings.OUTCOMES_HEADER;
import static peel.archive.police.Readings.STREET_HEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.archive.format.Format;
import peel.archive.police.Readings;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;

class SourcesTest {
    private static final String STREET = STREET_HEADER + "\r\n" + GOOD_ROW + "\r\n";

    @Test
    void findsTheFilesOfAFolderAndBelowItByName(@TempDir Path folder) throws IOException {
        Readings.write(folder, "b/2024-02-dorset-street.csv", STREET);
        Readings.write(folder, "a/2024-02-dorset-outcomes.csv", OUTCOMES_HEADER);
        Readings.write(folder, "answer.json", "[]");
        Readings.write(folder, "area.kml", "<kml/>");
        Readings.write(folder, "inner.zip", "PK");
        Readings.write(folder, "empty.csv", "");
        Readings.write(folder, "2012-01-old-street.csv", "Month,Easting,Northing\n");

        try (Sources sources = Sources.find(folder)) {
            List<SourceFile> files = sources.files();
            assertThat(files).extracting(SourceFile::name).containsExactly("2012-01-old-street.csv",
                    "a/2024-02-dorset-outcomes.csv", "answer.json", "area.kml", "b/2024-02-dorset-street.csv",
                    "empty.csv", "inner.zip");
            assertThat(files.get(0).format()).isInstanceOfSatisfying(Format.Other.class,
                    other -> assertThat(other.reason()).contains("layout of before 2013"));
            assertThat(files.get(1).format()).isEqualTo(new Format.Csv(RecordKind.OUTCOMES));
            assertThat(files.get(2).format()).isEqualTo(new Format.JsonResponse());
            assertThat(files.get(3).format()).isEqualTo(new Format.Kml());
            assertThat(files.get(4).format()).isEqualTo(new Format.Csv(RecordKind.STREET));
            assertThat(files.get(4).month()).contains(Month.of(2024, 2));
            assertThat(files.get(4).forceId()).contains("dorset");
            assertThat(files.get(4).folder()).isEqualTo("b");
            assertThat(files.get(3).folder()).isEqualTo(String.valueOf(folder.getFileName()));
            assertThat(files.get(4).bytes()).isEqualTo(STREET.length());
            assertThat(files.subList(5, 7)).extracting(SourceFile::format).allMatch(Format.Other.class::isInstance);
        }
    }

    @Test
    void findsTheFilesOfAZipWhateverItsName(@TempDir Path folder) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("2024-02/", "");
        entries.put("2024-02/2024-02-dorset-street.csv", STREET);
        entries.put("2024-02/inner.zip", "PK");
        entries.put("2024-02/kent/A.kml", "<kml/>");
        entries.put("top.kml", "<kml/>");
        Path zip = Files.write(folder.resolve("latest"), Zips.zip(entries));

        try (Sources sources = Sources.find(zip)) {
            assertThat(sources.files()).extracting(SourceFile::name)
                    .containsExactly("2024-02/2024-02-dorset-street.csv", "2024-02/inner.zip", "2024-02/kent/A.kml",
                            "top.kml");
            assertThat(sources.files()).extracting(SourceFile::folder).containsExactly("2024-02", "2024-02", "kent",
                    "");
            SourceFile street = sources.files().getFirst();
            assertThat(street.bytes()).isEqualTo(STREET.length());
            assertThat(Readings.read(street, new Vocabulary()).rows()).hasSize(1);
            assertThat(Readings.read(street, new Vocabulary()).rows()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-02-city-of-london-street.csv, 2024-02, city-of-london",
            "x/y/2024-02-btp-stop-and-search.csv, 2024-02, btp", "2024-02-gwent-Street.CSV, 2024-02, gwent",
            "2024-13-gwent-street.csv, , ", "2024-02-street.csv, , ", "2024-02-gwent-streets.csv, , ",
            "copy of 2024-02-gwent-street.csv, , ", "2024-02-gwent-street (1).csv, 2024-02, gwent",
            "2024-02-gwent-street(12).csv, 2024-02, gwent", "2024-02-gwent-street (1) (1).csv, , ",
            "2024-02-gwent-street.csv/x.csv, , "})
    void readsMonthAndForceFromANameOfThatForm(String name, String month, String force, @TempDir Path folder)
            throws IOException {
        Readings.write(folder, name, STREET);

        try (Sources sources = Sources.find(folder)) {
            SourceFile file = sources.files().getFirst();
            assertThat(file.month().map(Month::toString)).isEqualTo(Optional.ofNullable(month));
            assertThat(file.forceId()).isEqualTo(Optional.ofNullable(force));
        }
    }

    @Test
    void refusesWhatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> Sources.find(folder.resolve("none"))).isInstanceOf(SourceException.class)
                .hasMessageContaining("there is no file or folder");
    }

    @Test
    void refusesAFolderWithoutAnythingToLoad(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Sources.find(folder)).isInstanceOf(SourceException.class)
                .hasMessageContaining("is empty");
        Readings.write(folder, "readme.txt", "hello");
        assertThatThrownBy(() -> Sources.find(folder)).isInstanceOf(SourceException.class)
                .hasMessageContaining("nothing that can be loaded").hasMessageContaining("hello");
    }

    @Test
    void refusesAFileThatOnlyClaimsToBeAZip(@TempDir Path folder) throws IOException {
        Path file = Readings.write(folder, "latest.zip", "<html>not found</html>");

        assertThatThrownBy(() -> Sources.find(file)).isInstanceOf(SourceException.class)
                .hasMessageContaining("is not one").hasMessageContaining("HTML");
    }

    @Test
    void refusesAFolderThatContainsItself(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("loop"), folder);

        assertThatThrownBy(() -> Sources.find(folder)).isInstanceOf(SourceException.class)
                .hasMessageContaining("leads back");
    }

    @Test
    void refusesALinkThatLeadsNowhere(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("gone"));

        assertThatThrownBy(() -> Sources.find(folder)).isInstanceOf(SourceException.class)
                .hasMessageContaining("leads nowhere");
    }

    @Test
    void followsALinkToAFile(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        Path target = Readings.write(elsewhere, "t.csv", STREET);
        Files.createSymbolicLink(folder.resolve("2024-02-dorset-street.csv"), target);

        try (Sources sources = Sources.find(folder)) {
            assertThat(Readings.read(sources.files().getFirst(), new Vocabulary()).rows()).hasSize(1);
        }
    }
}
