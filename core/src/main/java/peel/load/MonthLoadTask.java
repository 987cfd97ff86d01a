package peel.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import peel.archive.format.Format;
import peel.archive.reject.FileStats;
import peel.archive.source.SourceFile;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.build.MonthBuilder;
import peel.store.build.ReleaseBuilder;

/// Builds one month of a release from all files that hold rows of it.
///
/// @param month the month
/// @param files files whose names state this month
/// @param undated files that have been read and may have rows of this month
record MonthLoadTask(Month month, List<SourceFile> files, UndatedFiles undated) {

    /// Reads the files, and writes their rows and those of the undated files.
    ///
    /// @return what became of the files that were read
    List<FileReport> run(ReleaseBuilder release, SourceReader reading) throws IOException {
        MonthBuilder builder = release.month(month);
        MonthSink sink = new MonthSink(builder, release);
        List<FileReport> reports = new ArrayList<>();
        for (SourceFile file : files) {
            FileReport report = reading.read(file, sink);
            for (FileStats.PartitionCount partition : report.stats().partitions()) {
                builder.replaces(partition.key().force(), partition.key().kind(), report.stats().rejectedRows());
            }
            if (report.stats().loaded() == 0 && file.format() instanceof Format.Csv(var kind, _)) {
                file.forceId().flatMap(reading.vocabulary()::findForce)
                        .ifPresent(force -> withoutRows(builder, force, kind, report.stats().rejectedRows()));
            }
            reports.add(report);
        }
        new UndatedMonth(month, undated, reading).addTo(builder);
        builder.finish();
        return reports;
    }

    /// A file without rows says that there are none; one whose rows are all bad says nothing.
    private static void withoutRows(MonthBuilder builder, Force force, RecordKind kind, long rejectedRows) {
        if (rejectedRows == 0) {
            builder.replaces(force, kind, 0);
        } else {
            builder.keeps(force, kind, rejectedRows);
        }
    }
}
