package peel.archive.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.archive.police.Readings.GOOD_ROW;
import static peel.archive.police.Readings.ID;
import static peel.archive.police.Readings.STREET_HEADER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.archive.csv.ColumnNotes;
import peel.archive.police.Readings.Reading;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedRow;
import peel.archive.source.SourceException;
import peel.model.Force;
import peel.model.Month;
import peel.model.PartitionKey;
import peel.model.RecordKind;
import peel.model.Vocabulary;

class StreetFileReaderTest {
    private static final String NAME = "2024-02-dorset-street.csv";
    private static final String GOOD = "2024-02|dorset|" + ID
            + "|50.720001|-1.880000|On or near High Street|Bicycle theft|Under investigation";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsRowsWhateverTheirLineEnds(String end, @TempDir Path folder) throws IOException {
        Reading reading = read(folder, STREET_HEADER + end + GOOD_ROW + end + GOOD_ROW + end);

        assertThat(reading.rows()).containsExactly(GOOD, GOOD);
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.stats().partitions())
                .containsExactly(new FileStats.PartitionCount(
                        new PartitionKey(Month.of(2024, 2), dorset(), RecordKind.STREET), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\n\n\r\n\n"})
    void takesEmptyLinesAtTheEndForNoRows(String end, @TempDir Path folder) throws IOException {
        Reading reading = read(folder, STREET_HEADER + "\n" + GOOD_ROW + end);

        assertThat(reading.rows()).containsExactly(GOOD);
        assertThat(reading.stats().read()).isEqualTo(1);
    }

    @Test
    void keepsEachCellOfATextColumnExactlyAsItWas(@TempDir Path folder) throws IOException {
        List<String> cells = List.of(" Dorset Police", "NULL", "On or near ", "n/a", "A \"name\", quoted",
                " Bicycle theft", "Under investigation ", "  context ");
        String row = ID + ",2024-02, Dorset Police,NULL,-1.880000,50.720001,On or near ,n/a,"
                + "\"A \"\"name\"\", quoted\", Bicycle theft,Under investigation ,  context \n";

        Reading reading = read(folder, STREET_HEADER + "\n" + row + row);

        assertThat(reading.cells()).containsExactly(cells, cells);
        assertThat(reading.rejects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reported by", "Falls within", "Location", "LSOA code", "LSOA name", "Crime type",
            "Last outcome category", "Context"})
    void rejectsACellOfMoreThanAThousandBytes(String column, @TempDir Path folder) throws IOException {
        List<String> header = List.of(STREET_HEADER.split(",", -1));
        List<String> row = new ArrayList<>(PlainCsv.split(GOOD_ROW).orElseThrow());
        row.set(row.size() - 4, "name");
        row.set(header.indexOf(column), "x".repeat(1001));

        Reading reading = read(folder, STREET_HEADER + "\n" + String.join(",", row) + "\n" + GOOD_ROW);

        assertThat(reading.rows()).containsExactly(GOOD);
        assertThat(reading.rejects()).extracting(RejectedRow::reason).containsExactly(RejectReason.TEXT_TOO_LONG);
    }

    @Test
    void rejectsEachEmptyLineBetweenRows(@TempDir Path folder) throws IOException {
        Reading reading = read(folder, STREET_HEADER + "\n" + GOOD_ROW + "\n\n\r\n" + GOOD_ROW + "\n");

        assertThat(reading.rows()).containsExactly(GOOD, GOOD);
        assertThat(reading.rejects()).extracting(RejectedRow::line).containsExactly(3L, 4L);
        assertThat(reading.stats().rejected()).isEqualTo(Map.of(RejectReason.COLUMN_COUNT, 2L));
    }

    @Test
    void passesOverAByteOrderMark(@TempDir Path folder) throws IOException {
        assertThat(read(folder, "\ufeff" + STREET_HEADER + "\n" + GOOD_ROW).rows()).containsExactly(GOOD);
    }

    @Test
    void takesAFileWithAHeaderAloneForOneWithoutRows(@TempDir Path folder) throws IOException {
        Reading reading = read(folder, STREET_HEADER);

        assertThat(reading.stats())
                .isEqualTo(new FileStats(0, 0, Map.of(), 0, List.of(), List.of(), ColumnNotes.NONE));
        assertThat(reading.bytes()).isEqualTo(STREET_HEADER.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Bicycle theft          | Bicycle theft,x            | COLUMN_COUNT   | 13 columns where 12 belong
            Bicycle theft,Under    | Bicycle theft              | COLUMN_COUNT   | 11 columns where 12 belong
            Bicycle theft          | "Bicycle theft             | UNCLOSED_QUOTE | quote
            Bicycle theft          | "Bicycle" theft            | UNCLOSED_QUOTE | quote
            2024-02                | 2024-13                    | BAD_MONTH      | "2024-13" where YYYY-MM
            2024-02                | 2024-2                     | BAD_MONTH      | YYYY-MM
            2024-02                | ``                         | BAD_MONTH      | YYYY-MM
            2024-02                | 2024-03                    | OTHER_MONTH    | month 2024-03 in a file of 2024-02
            50.720001              | ``                         | BAD_COORDINATES | latitude ""
            -1.880000              | ``                         | BAD_COORDINATES | longitude ""
            50.720001              | north                      | BAD_COORDINATES | latitude "north"
            50.720001              | 90.000001                  | BAD_COORDINATES | latitude "90.000001"
            -1.880000              | -180.1                     | BAD_COORDINATES | longitude "-180.1"
            50.720001              | 50.7200011                 | BAD_COORDINATES | at most 6 decimals
            50.720001              | 50.72000101            | BAD_COORDINATES | has more than 6 decimals
            50.720001              | 50.72e                     | BAD_COORDINATES | latitude "50.72e"
            50.720001              | 5.07e9                     | BAD_COORDINATES | latitude "5.07e9"
            0123456789abcdef0123   | 0123456789ABCDEF0123       | BAD_CRIME_ID   | 64 digits 0-9a-f
            0123456789abcdef0123   | 0123456789abcdef012        | BAD_CRIME_ID   | 64 digits 0-9a-f
            0123456789abcdef0123   | 0123456789abcdeg0123       | BAD_CRIME_ID   | 64 digits 0-9a-f
            (0123456789abcdef){4}  | 0000000000000000000000000000000000000000000000000000000000000000 | BAD_CRIME_ID | not all of them 0
            Bicycle theft          | ``                         | NO_CATEGORY    | blank
            """)
    void rejectsABadRowAndGoesOn(String good, String bad, RejectReason reason, String detail, @TempDir Path folder)
            throws IOException {
        String row = GOOD_ROW.replaceFirst(good, bad);
        Reading reading = read(folder, STREET_HEADER + "\r\n" + GOOD_ROW + "\r\n" + row + "\r\n" + GOOD_ROW + "\r\n");

        assertThat(reading.rows()).containsExactly(GOOD, GOOD);
        assertThat(reading.stats().rejected()).isEqualTo(Map.of(reason, 1L));
        assertThat(reading.stats().read()).isEqualTo(3);
        RejectedRow reject = reading.rejects().getFirst();
        assertThat(reject.file()).isEqualTo(NAME);
        assertThat(reject.line()).isEqualTo(3);
        assertThat(reject.detail()).contains(detail);
        assertThat(row).startsWith(reject.excerpt().replace("...", ""));
    }

    @Test
    void rejectsBytesThatAreNoUtf8(@TempDir Path folder) throws IOException {
        String text = STREET_HEADER + "\n" + GOOD_ROW.replace("High", "H\u00f4gh") + "\n" + GOOD_ROW + "\n";
        Path file = Files.write(folder.resolve(NAME), text.getBytes(StandardCharsets.ISO_8859_1));

        Reading reading = Readings.read(file);

        assertThat(reading.rows()).containsExactly(GOOD);
        assertThat(reading.stats().rejected()).isEqualTo(Map.of(RejectReason.NOT_UTF8, 1L));
    }

    @Test
    void keepsLettersOutsideAscii(@TempDir Path folder) throws IOException {
        String welsh = "On or near Cae'R Hen D\u0177";
        Reading reading = read(folder, STREET_HEADER + "\n" + GOOD_ROW.replace("On or near High Street", welsh));

        assertThat(reading.rows()).containsExactly(GOOD.replace("On or near High Street", welsh));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 65_537, 300_000, 3_000_000})
    void passesOverALineThatIsTooLong(int length, @TempDir Path folder) throws IOException {
        String text = STREET_HEADER + "\n" + GOOD_ROW + "\n" + "x".repeat(length) + "\n" + GOOD_ROW + "\n"
                + "y".repeat(length);
        Reading reading = read(folder, text);

        RejectReason reason = length > 65_536 ? RejectReason.LINE_TOO_LONG : RejectReason.COLUMN_COUNT;
        assertThat(reading.rows()).containsExactly(GOOD, GOOD);
        assertThat(reading.stats().rejected()).isEqualTo(Map.of(reason, 2L));
        assertThat(reading.rejects()).extracting(RejectedRow::line).containsExactly(3L, 5L);
        assertThat(reading.rejects().getFirst().excerpt()).isEqualTo("x".repeat(240) + "...");
        assertThat(reading.bytes()).isEqualTo(text.length());
    }

    @Test
    void showsControlCharactersOfARejectEscaped(@TempDir Path folder) throws IOException {
        Reading reading = read(folder, STREET_HEADER + "\na\tb\0c\u001b[31m\n");

        assertThat(reading.rejects().getFirst().excerpt()).isEqualTo("a\\tb\\u0000c\\u001b[31m");
    }

    @Test
    void readsQuotedFields(@TempDir Path folder) throws IOException {
        String name = "\"On or near \"\"The Bell\"\", Ickenham\"";
        Reading reading = read(folder,
                STREET_HEADER + "\n"
                        + GOOD_ROW.replace("On or near High Street", name).replace("Dorset", "\"Dorset\""));

        assertThat(reading.stats().rejected()).isEqualTo(Map.of(RejectReason.UNCLOSED_QUOTE, 1L));

        reading = read(folder, STREET_HEADER + "\n" + GOOD_ROW.replace("On or near High Street", name) + "\n");
        assertThat(reading.rows()).containsExactly(
                GOOD.replace("On or near High Street", "On or near \"The Bell\", Ickenham"));
    }

    @Test
    void takesTwoBlankCoordinatesForNoPlace(@TempDir Path folder) throws IOException {
        Reading reading = read(folder, STREET_HEADER + "\n" + GOOD_ROW.replace("-1.880000,50.720001", ","));

        assertThat(reading.rows()).hasSize(1).first().asString().contains("|-|");
        assertThat(reading.stats().unplaced()).isEqualTo(1);
    }

    @Test
    void learnsUnknownWordsAndNamesThem(@TempDir Path folder) throws IOException {
        Vocabulary words = new Vocabulary();
        String row = GOOD_ROW.replace("Bicycle theft", "Smuggling").replace("Under investigation", "Lost");
        Path file = Readings.write(folder, "2024-02-atlantis-street.csv",
                STREET_HEADER + "\n" + row + "\n" + row + "\n");

        Reading reading = Readings.read(file, words);

        assertThat(reading.stats().unknownValues()).containsExactlyInAnyOrder("force \"Dorset Police\"",
                "crime type \"Smuggling\"", "outcome \"Lost\"");
        assertThat(words.findForce("atlantis")).map(Force::name).contains("Dorset Police");
        assertThat(words.findCategoryBySlug("smuggling")).isPresent();
    }

    @Test
    void rejectsRowsWhoseWordsFindNoRoom(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder(STREET_HEADER).append('\n');
        for (int i = 0; i < 600; i++) {
            text.append(GOOD_ROW.replace("Bicycle theft", "Kind " + i)).append('\n');
        }
        Reading reading = read(folder, text.toString());

        int room = Vocabulary.MAX_ENTRIES - new Vocabulary().categories().size();
        assertThat(reading.stats().loaded()).isEqualTo(room);
        assertThat(reading.stats().rejected()).isEqualTo(Map.of(RejectReason.TOO_MANY_VALUES, 600L - room));
    }

    @Test
    void takesMonthAndForceFromTheRowsOfAFileOfAnyName(@TempDir Path folder) throws IOException {
        String other = GOOD_ROW.replace("2024-02", "2011-12").replace("Dorset Police,Dorset", "Gwent Police,Gwent");
        Path file = Readings.write(folder, "crimes.txt",
                STREET_HEADER + "\n" + GOOD_ROW + "\n" + other + "\n" + other.replace("Gwent Police,", ",") + "\n");

        Reading reading = Readings.read(file);

        assertThat(reading.rows()).containsExactly(GOOD,
                GOOD.replace("2024-02", "2011-12").replace("dorset", "gwent"));
        assertThat(reading.stats().rejected()).isEqualTo(Map.of(RejectReason.NO_FORCE, 1L));
        assertThat(reading.stats().partitions()).hasSize(2);
    }

    @Test
    void prefersTheForceInTheNameToTheOneInTheRow(@TempDir Path folder) throws IOException {
        Path file = Readings.write(folder, "2024-02-gwent-street.csv", STREET_HEADER + "\n" + GOOD_ROW);

        assertThat(Readings.read(file).rows()).containsExactly(GOOD.replace("dorset", "gwent"));
    }

    @Test
    void namesTheColumnThatAHeaderLacks(@TempDir Path folder) throws IOException {
        Path file = Readings.write(folder, NAME, STREET_HEADER.replace("Crime type", "Kind") + "\n" + GOOD_ROW);

        assertThatThrownBy(() -> Readings.read(file)).isInstanceOf(SourceException.class)
                .hasMessageContaining("lacks the column Crime type");
    }

    private static Reading read(Path folder, String content) throws IOException {
        return Readings.read(Readings.write(folder, NAME, content));
    }

    private static Force dorset() {
        return new Vocabulary().findForce("dorset").orElseThrow();
    }
}
