package peel.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.archive.Readings.ID;
import static peel.archive.Readings.OUTCOMES_HEADER;
import static peel.archive.Readings.STOPS_HEADER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.archive.Readings.Reading;

class OutcomesFileTest {
    private static final String ID_TEXT = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String ROW = ID + ",2024-02,Dorset Police,Dorset Police,-1.880000,50.720001,"
            + "On or near HIGH STREET,E01034279,Dorset 001A,Suspect charged";

    @Test
    void wordsOutcomesAsTheApiDoes(@TempDir Path folder) throws IOException {
        Reading reading = read(folder, OUTCOMES_HEADER + "\r\n" + ROW + "\r\n"
                + ROW.replace("Suspect charged", "Local resolution").replace("-1.880000,50.720001", ",") + "\r\n");

        assertThat(reading.rows()).containsExactly(
                "2024-02|dorset|" + ID + "|50.720001|-1.880000|Awaiting court outcome",
                "2024-02|dorset|" + ID + "|-|Local resolution");
        assertThat(reading.tally().unplaced()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Suspect charged, '', NO_OUTCOME", ID_TEXT + ", '', NO_CRIME_ID", "2024-02, 2024-01, OTHER_MONTH",
            "Suspect charged, 'x,y', COLUMN_COUNT", "50.720001, '', BAD_COORDINATES"})
    void rejectsABadRow(String good, String bad, RejectReason reason, @TempDir Path folder) throws IOException {
        Reading reading = read(folder, OUTCOMES_HEADER + "\n" + ROW.replace(good, bad) + "\n" + ROW);

        assertThat(reading.tally().rejected()).isEqualTo(Map.of(reason, 1L));
        assertThat(reading.tally().loaded()).isEqualTo(1);
        assertThat(reading.rejects().getFirst().line()).isEqualTo(2);
    }

    @Test
    void countsStopsWithoutLoadingThem(@TempDir Path folder) throws IOException {
        String stop = "Person search,2024-02-01T10:00:00+00:00,False,,50.7,-1.8,Male,18-24,,White,,,Arrest,,";
        Path file = Readings.write(folder, "2024-02-dorset-stop-and-search.csv",
                STOPS_HEADER + "\n" + stop + "\n" + stop + "\nshort,row\n");

        FileTally tally = Readings.read(file).tally();

        assertThat(tally.skipped()).isEqualTo(2);
        assertThat(tally.loaded()).isZero();
        assertThat(tally.read()).isEqualTo(3);
        assertThat(tally.rejected()).isEqualTo(Map.of(RejectReason.COLUMN_COUNT, 1L));
    }

    private static Reading read(Path folder, String content) throws IOException {
        return Readings.read(Readings.write(folder, "2024-02-dorset-outcomes.csv", content));
    }
}
