package peel.archive.police;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.archive.police.Readings.ID;
import static peel.archive.police.Readings.OUTCOMES_HEADER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.archive.police.Readings.Reading;
import peel.archive.reject.RejectReason;

class OutcomesFileReaderTest {
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
        assertThat(reading.stats().unplaced()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Suspect charged, '', NO_OUTCOME", ID_TEXT + ", '', NO_CRIME_ID", "2024-02, 2024-01, OTHER_MONTH",
            "Suspect charged, 'x,y', COLUMN_COUNT", "50.720001, '', BAD_COORDINATES"})
    void rejectsABadRow(String good, String bad, RejectReason reason, @TempDir Path folder) throws IOException {
        Reading reading = read(folder, OUTCOMES_HEADER + "\n" + ROW.replace(good, bad) + "\n" + ROW);

        assertThat(reading.stats().rejected()).isEqualTo(Map.of(reason, 1L));
        assertThat(reading.stats().loaded()).isEqualTo(1);
        assertThat(reading.rejects().getFirst().line()).isEqualTo(2);
    }

    private static Reading read(Path folder, String content) throws IOException {
        return Readings.read(Readings.write(folder, "2024-02-dorset-outcomes.csv", content));
    }
}
