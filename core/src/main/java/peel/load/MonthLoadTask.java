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
/// @param files files of this month alone
/// @param loose files that hold rows of this month among others
record MonthLoadTask(Month month, List<SourceFile> files, List<FileReport> loose) {

    /// Reads the files and writes the month.
    List<FileReport> run(ReleaseBuilder release, SourceReader reading) throws IOException {
        MonthBuilder builder = release.month(month);
        MonthSink sink = new MonthSink(month, builder);
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
        SourceReader silent = reading.silent();
        for (FileReport report : loose) {
            silent.read(report.file(), sink);
            if (report.file().format() instanceof Format.Csv) {
                report.stats().partitions().stream().filter(partition -> partition.key().month().equals(month))
                        .forEach(partition -> builder.replaces(partition.key().force(), partition.key().kind(), 0));
            }
        }
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
