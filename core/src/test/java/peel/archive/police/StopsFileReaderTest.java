package peel.archive.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.archive.police.Readings.STOPS_HEADER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.archive.police.Readings.Reading;
import peel.archive.reject.RejectReason;
import peel.archive.source.SourceException;

class StopsFileReaderTest {
    private static final String NAME = "2018-06-dorset-stop-and-search.csv";
    private static final String FULL = "Person and Vehicle search,2018-05-31T23:01:00.000123+00:00,True,Op Fern,50.720001,"
            + "-0.000014,Male,18-24,Other ethnic group - Not stated,White,Environmental Protection Act 1990 (section 34B ),"
            + "\"Goods, all\",Arrest,False,True";
    private static final String BLANK = ",2018-06-01T10:00:00+00:00,,,,,,,,,,,,,";

    @Test
    void readsEveryColumnAndTakesTheMonthFromTheName(@TempDir Path folder) throws IOException {
        Reading reading = read(folder, NAME, FULL + "\r\n" + BLANK);

        assertThat(reading.rows()).containsExactly(
                "2018-06|dorset|50.720001|-0.000014|2018-05-31T23:01:00.000123+00:00|18-24|Arrest|"
                        + "Other ethnic group - Not stated|Male|Environmental Protection Act 1990 (section 34B )|White|"
                        + "Person and Vehicle search|Op Fern|Goods, all|true|false|true",
                "2018-06|dorset|-|2018-06-01T10:00:00+00:00|null|null|null|null|null|null|null|null|null|null|null|null");
        assertThat(reading.stats().loaded()).isEqualTo(2);
        assertThat(reading.stats().unplaced()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018-05-31T23 | 2018-05-32T23 | BAD_DATE        | "2018-05-32T23:01:00.000123+00:00" where a time like
            +00:00        | +01:00        | BAD_DATE        | where a time like 2018-06-06T12:20:00+00:00 belongs
            +00:00        | ``            | BAD_DATE        | does not say whether it is UTC or summer time
            000123+       | 0001234+      | BAD_DATE        | where a time like
            True,Op       | yes,Op        | BAD_FLAG        | operation is "yes" where True, False or nothing belongs
            False,True    | False,2       | BAD_FLAG        | removal_of_more_than_outer_clothing is "2"
            50.720001     | 95            | BAD_COORDINATES | latitude "95"
            50.720001     | ``            | BAD_COORDINATES | latitude ""
            Arrest,       | Arrest        | COLUMN_COUNT    | 14 columns where 15 belong
            """)
    void rejectsABadRow(String good, String bad, RejectReason reason, String detail, @TempDir Path folder)
            throws IOException {
        Reading reading = read(folder, NAME, FULL.replace(good, bad) + "\n" + FULL);

        assertThat(reading.stats().rejected()).isEqualTo(Map.of(reason, 1L));
        assertThat(reading.stats().loaded()).isEqualTo(1);
        assertThat(reading.rejects().getFirst().line()).isEqualTo(2);
        assertThat(reading.rejects().getFirst().detail()).contains(detail);
    }

    @Test
    void rejectsATextLongerThanAny(@TempDir Path folder) throws IOException {
        assertThat(read(folder, NAME, FULL.replace("Arrest", "x".repeat(1_001))).stats().rejected())
                .isEqualTo(Map.of(RejectReason.TEXT_TOO_LONG, 1L));
    }

    @Test
    void refusesAFileOfWhichNothingSaysTheForce(@TempDir Path folder) {
        assertThatThrownBy(() -> read(folder, "stops.csv", FULL)).isInstanceOf(SourceException.class)
                .hasMessageContaining("name it like 2024-02-dorset-stop-and-search.csv");
    }

    @Test
    void learnsAForceFromTheName(@TempDir Path folder) throws IOException {
        Reading reading = read(folder, "2018-06-atlantis-stop-and-search.csv", BLANK);

        assertThat(reading.rows().getFirst()).startsWith("2018-06|atlantis|");
        assertThat(reading.stats().unknownValues()).containsExactly("force \"atlantis\"");
    }

    private static Reading read(Path folder, String name, String rows) throws IOException {
        return Readings.read(Readings.write(folder, name, STOPS_HEADER + "\n" + rows));
    }
}
