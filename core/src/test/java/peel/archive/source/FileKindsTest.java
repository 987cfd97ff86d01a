package peel.archive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.archive.police.Readings.GOOD_ROW;
import static peel.archive.police.Readings.STREET_HEADER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.archive.format.Format;
import peel.archive.police.Readings;
import peel.testing.Seeds;

/// Files of other kinds than those that are loaded: each is named in words, with what to do, and none of its bytes is shown.
class FileKindsTest {
    private static final String STREET = STREET_HEADER + "\n" + GOOD_ROW + "\n";

    @TempDir
    Path folder = Path.of("");

    /// A start is text, or hexadecimal after `0x`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            crimes.csv    | PAR1                                   | Parquet | write it as CSV
            crimes.csv    | 0x4152524f5731                         | Arrow | write it as CSV
            crimes.csv    | ORC                                    | ORC | write it as CSV
            crimes.csv    | 0x4f626a0104                           | Avro | write it as CSV
            crimes.db     | 0x53514c69746520666f726d6174203300     | SQLite | write it as CSV
            crimes.rds    | 0x580a000000030004                     | data of R | write it as CSV
            crimes.h5     | 0x894844460d0a1a0a                     | HDF5 | write it as CSV
            crimes.csv    | 0xd0cf11e0a1b11ae1                     | Excel | save it as CSV UTF-8
            crimes.csv    | %PDF-1.7                               | PDF | nothing can be loaded
            crimes.csv    | {\\rtf1                                | RTF | nothing can be loaded
            crimes.csv    | 0x89504e470d0a1a0a                     | picture | nothing can be loaded
            crimes.rar    | 0x526172211a0701                       | RAR | unpack it
            crimes.csv    | 0x377abcaf271c                         | 7z | unpack it
            crimes.csv.xz | 0xfd377a585a00                         | xz | unpack it
            crimes.csv    | BZh91AY                                | bzip2 | unpack it
            crimes.csv    | 0x28b52ffd                             | Zstandard | unpack it
            crimes.csv    | 0x04224d18                             | LZ4 | unpack it
            crimes.csv    | 0x1f9d90                               | compress | unpack it
            nc04.shp      | 0x0000270a00                           | shapefile | GeoJSON
            crimes.csv    | 0x00051607                             | macOS | leave it out
            crimes.csv    | 0xfffe43007200                         | UTF-16 | save it as CSV UTF-8
            crimes.csv    | 0xfeff00430072                         | UTF-16 | save it as CSV UTF-8
            crimes.csv    | 0x4300720069006d0065002000             | UTF-16 | save it as CSV UTF-8
            crimes.csv    | 0x004300720069006d00650020             | UTF-16 | save it as CSV UTF-8
            crimes.csv    | 0xfffe000043000000                     | UTF-32 | save it as CSV UTF-8
            crimes.csv    | 0x0000feff00000043                     | UTF-32 | save it as CSV UTF-8
            crimes.csv    | <!DOCTYPE HTML><title>Not found        | HTML | download the file itself
            crimes.json   | `  <html lang="en">`                   | HTML | download the file itself
            NC04.kml      | <html>                                 | HTML | download the file itself
            crimes.csv    | 0xefbbbf3c68746d6c3e                   | HTML | download the file itself
            crimes.xlsx   | 0x504b0304                             | Excel | save it as CSV UTF-8
            NC04.kmz      | 0x504b0304                             | KMZ | unpack it
            NC04.kml      | 0x504b0304                             | zip | as a source of its own
            crimes.ods    | 0x504b0304                             | LibreOffice | save it as CSV UTF-8
            crimes.csv    | 0x504b0304                             | zip | as a source of its own
            crimes.json   | %PDF-1.7                               | PDF | nothing can be loaded
            crimes.csv    | 0x436964001b5d303b07                   | not text | CSV UTF-8
            crimes.csv    | 0x4dff6e7468                           | not text | CSV UTF-8
            crimes.txt    | `[{"category": "burglary"`             | JSON | ends in .json
            crimes.txt    | `{ "crime":1`                          | JSON | ends in .json
            NC04.txt      | `{"type": "FeatureCollection"`         | GeoJSON | ends in .geojson
            NC04.txt      | `<?xml version="1.0"?><kml>`           | KML | ends in .kml
            crimes.csv    | `<?xml version="1.0"?><Workbook>`      | XML | CSV of police.uk
            crimes.csv    | Easting,Northing                       | before 2013 | the archive of police.uk
            """)
    void whatIsNotLoadedIsNamed(String name, String start, String kind, String advice) throws IOException {
        byte[] bytes = start.startsWith("0x")
                ? HexFormat.of().parseHex(start, 2, start.length())
                : start.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length));
        assertThat(reason(name)).contains(kind, advice).doesNotContain("\\u", "\ufffd");
    }

    @Test
    void aTarIsKnownByItsChecksum() throws IOException {
        byte[] tar = new byte[1024];
        byte[] name = "2024-01/crimes.csv".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, tar, 0, name.length);
        int sum = 8 * ' ';
        for (byte b : name) {
            sum += b;
        }
        byte[] digits = String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, tar, 148, digits.length);
        Files.write(folder.resolve("crimes.csv"), tar);
        assertThat(reason("crimes.csv")).contains("a tar archive: unpack it");
        Files.delete(folder.resolve("crimes.csv"));
        Files.write(folder.resolve("crimes.tar.gz"), GzipFileTest.gzip(tar));
        assertThat(reason("crimes.tar.gz")).contains("a tar archive: unpack it");
    }

    @Test
    void zipsOfOtherProgramsAreKnownByTheirEntries() throws IOException {
        for (Map.Entry<String, String> each : Map.of("xl/workbook.xml", "Excel", "word/document.xml",
                "Microsoft Office", "doc.kml", "KMZ").entrySet()) {
            byte[] zip = Zips.zip(Map.of(each.getKey(), "<x/>"));
            Path alone = Files.write(folder.resolve("alone"), zip);
            assertThatThrownBy(() -> Sources.find(alone)).isInstanceOf(SourceException.class)
                    .hasMessageContaining(each.getValue());
            Path inFolder = Files.createDirectories(folder.resolve("in"));
            Files.write(inFolder.resolve("crimes.csv"), zip);
            assertThatThrownBy(() -> Sources.find(inFolder)).isInstanceOf(SourceException.class)
                    .hasMessageContaining(each.getValue());
        }
    }

    @Test
    void whatSystemsLeaveBesideFilesIsPassedOver() throws IOException {
        List<String> left = List.of(".DS_Store", "__MACOSX/crime data/._x.csv", "crime data/.DS_Store",
                "crime data/._2024-02-dorset-street.csv", "crime data/Thumbs.db", "crime data/desktop.ini",
                "crime data/~$crimes.xlsx", "crime data/.~lock.crimes.csv#", "@eaDir/x/y.csv");
        Map<String, String> entries = new LinkedHashMap<>();
        for (String each : left) {
            entries.put(each, "\0\0\0\1Bud1");
            Readings.write(folder.resolve("all"), each, "\0\0\0\1Bud1");
        }
        String name = "crime data/2024-02-dorset-street.csv";
        entries.put(name, STREET);
        Readings.write(folder.resolve("all"), name, STREET);
        Path zip = Files.write(folder.resolve("mac.zip"), Zips.zip(entries));
        for (Path source : List.of(folder.resolve("all"), zip)) {
            try (Sources sources = Sources.find(source)) {
                assertThat(sources.files()).extracting(SourceFile::name).containsExactly(name);
            }
        }
    }

    @Test
    void theFilesThatAMirrorKeepsBesideItsResponsesAreSkipped() throws IOException {
        Path mirror = folder.resolve("mirror");
        List<String> kept = List.of("api/answers/forces.json", "complete/none", "other/lock", "partial/x.json");
        for (String each : List.of("lock", "api/complete", "api/none", "api/partial/1.json")) {
            Readings.write(mirror, each, "[]");
        }
        for (String each : kept) {
            Readings.write(mirror, each, "[]");
        }
        try (Sources sources = Sources.find(mirror)) {
            assertThat(sources.files()).extracting(SourceFile::name).containsExactlyElementsOf(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://data.police.uk/data/archive/latest.zip", "http://127.0.0.1:1/x?y=z",
            "s3://bucket/key.csv"})
    void anAddressIsNotAFile(String address) {
        assertThatThrownBy(() -> Sources.find(Path.of(address))).isInstanceOf(SourceException.class)
                .hasMessageContaining(address + " is an address").hasMessageContaining("download it first");
    }

    @Test
    void anAddressOfAFileIsAPathWithoutItsBeginning() {
        assertThatThrownBy(() -> Sources.find(Path.of("file:///data/x.csv"))).isInstanceOf(SourceException.class)
                .hasMessageContaining("without file:").hasMessageContaining("/data/x.csv");
    }

    @Test
    void noBytesOfAnyFileAreShown() throws IOException {
        Random random = Seeds.random("FileKindsTest.noBytesOfAnyFileAreShown");
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[500 + random.nextInt(2_000)];
            random.nextBytes(bytes);
            Files.write(folder.resolve("x.csv"), bytes);
            assertThat(reason("x.csv")).matches("[\\p{Print}]*").doesNotContain("\\u");
        }
    }

    private String reason(String name) throws IOException {
        Path beside = Readings.write(folder, "2024-02-dorset-street.csv", STREET);
        try (Sources sources = Sources.find(folder)) {
            SourceFile file = sources.files().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow();
            return file.format() instanceof Format.Other(String reason) ? reason : "" + file.format();
        } finally {
            Files.delete(beside);
        }
    }

    @Test
    void kmlAndJsonMayBeInAnyEncoding() throws IOException {
        ByteArrayOutputStream utf16 = new ByteArrayOutputStream();
        utf16.write("[]".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("forces.json"), utf16.toByteArray());
        Files.write(folder.resolve("NC04.kml"), "<kml/>".getBytes(StandardCharsets.UTF_16));
        assertThat(reason("forces.json")).contains("JsonResponse");
        assertThat(reason("NC04.kml")).contains("Kml");
    }
}
