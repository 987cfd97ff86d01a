package peel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedRow;

class RejectsFileTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir
    Path data = Path.of("");

    @Test
    void onlyTheFirstRowsAreListedAndTheOthersCounted() throws IOException {
        RejectsFile rejects = new RejectsFile(data.resolve("rejects"), NOW, 3);
        for (int line = 2; line < 12; line++) {
            rejects.reject(new RejectedRow("a.csv", line, RejectReason.BAD_MONTH, "it is \"x\"", "x,y"));
        }
        assertThat(rejects.notListed()).isEqualTo(7);
        assertThat(rejects.first()).hasValueSatisfying(first -> assertThat(first.line()).isEqualTo(2));
        rejects.keep();
        rejects.close();
        assertThat(Files.readAllLines(rejects.path().orElseThrow())).containsExactly("file,line,reason,detail,row",
                "\"a.csv\",2,\"bad month\",\"it is \"\"x\"\"\",\"x,y\"",
                "\"a.csv\",3,\"bad month\",\"it is \"\"x\"\"\",\"x,y\"",
                "\"a.csv\",4,\"bad month\",\"it is \"\"x\"\"\",\"x,y\"",
                ",,\"not listed\",\"7 more rows were rejected: the first 3 are listed\",");
    }

    @Test
    void aFileThatIsNotKeptIsRemoved() throws IOException {
        RejectsFile rejects = new RejectsFile(data.resolve("rejects"), NOW, 3);
        rejects.reject(new RejectedRow("a.csv", 2, RejectReason.BAD_MONTH, "", ""));
        rejects.close();
        assertThat(data.resolve("rejects")).isEmptyDirectory();
    }

    @Test
    void withoutRejectsThereIsNoFile() throws IOException {
        RejectsFile rejects = new RejectsFile(data.resolve("rejects"), NOW, 3);
        rejects.keep();
        rejects.close();
        assertThat(rejects.path()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }
}
