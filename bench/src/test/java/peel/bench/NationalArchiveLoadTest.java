package peel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.load.Load;
import peel.load.LoadListener;
import peel.load.LoadReport;
import peel.model.RecordKind;
import peel.sample.national.NationalArchive;
import peel.sample.national.NationalSize;
import peel.store.coverage.Coverage;

/// Peel loads generated archives without a reject, and their outcomes find their crimes.
final class NationalArchiveLoadTest {
    private static final NationalSize THREE_YEARS = new NationalSize(36, 2_000, 3_000, 100, 3);

    @TempDir
    Path folder = Path.of("");

    @Test
    void threeYearsLoadWithoutARejectAndHoldAsManyOutcomesAsCrimes() throws IOException {
        var written = NationalArchive.write(folder.resolve("archive"), THREE_YEARS);
        LoadReport report = new Load(new EmbeddedEngine(folder.resolve("data")), folder.resolve("rejects"),
                LoadListener.SILENT)
                .run(List.of(folder.resolve("archive")));
        assertThat(report.rejected()).isEmpty();
        assertThat(report.unknownValues()).isEmpty();
        assertThat(report.skipped()).isEmpty();
        assertThat(report.rowsRead()).isEqualTo(written.rows());
        assertThat(report.published().info().months()).hasSize(36);
        double crimes = rows(report, RecordKind.STREET);
        double outcomes = rows(report, RecordKind.OUTCOMES);
        double joined = report.published().coverage().stream().mapToLong(Coverage::joinedRows).sum();
        assertThat(crimes).isBetween(36 * 1_950.0, 36 * 2_050.0);
        assertThat(outcomes / crimes).isBetween(0.95, 1.05);
        assertThat(joined / outcomes).isBetween(0.97, 0.99);
    }

    @Test
    void theWholeHistoryLoadsWithoutAReject() throws IOException {
        NationalArchive.write(folder.resolve("archive.zip"), new NationalSize(180, 1_000, 1_000, 50, 4));
        LoadReport report = new Load(new EmbeddedEngine(folder.resolve("data")), folder.resolve("rejects"),
                LoadListener.SILENT)
                .run(List.of(folder.resolve("archive.zip")));
        assertThat(report.rejected()).isEmpty();
        assertThat(report.unknownValues()).isEmpty();
        assertThat(report.published().info().months()).hasSize(180);
    }

    private static double rows(LoadReport report, RecordKind kind) {
        return report.published().coverage().stream().filter(coverage -> coverage.kind() == kind)
                .mapToLong(Coverage::rows).sum();
    }
}
