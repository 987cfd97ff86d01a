package peel.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import peel.archive.FileTally;
import peel.archive.Format;
import peel.archive.SourceFile;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.MonthBuilder;
import peel.store.ReleaseBuilder;

/// Builds one month of a release from all files that hold rows of it.
///
/// @param month the month
/// @param files files of this month alone
/// @param loose files that hold rows of this month among others
record MonthLoad(Month month, List<SourceFile> files, List<FileReport> loose) {

    /// Reads the files and writes the month. A month of which only stops and searches are there is counted and not
    /// built: it would look as if nothing had happened in it.
    List<FileReport> run(ReleaseBuilder release, FileReading reading) throws IOException {
        return loose.isEmpty() && files.stream().allMatch(MonthLoad::isStops)
                ? count(reading)
                : build(release.month(month), reading);
    }

    private static boolean isStops(SourceFile file) {
        return file.format() instanceof Format.Csv(var kind) && kind == RecordKind.STOP_AND_SEARCH;
    }

    private List<FileReport> count(FileReading reading) throws IOException {
        List<FileReport> reports = new ArrayList<>();
        for (SourceFile file : files) {
            reports.add(reading.read(file, (_, _) -> {
            }, (_, _) -> {
            }));
        }
        return reports;
    }

    private List<FileReport> build(MonthBuilder builder, FileReading reading) throws IOException {
        List<FileReport> reports = new ArrayList<>();
        for (SourceFile file : files) {
            FileReport report = reading.read(file, (_, row) -> builder.crime(row), (_, row) -> builder.outcome(row));
            for (FileTally.Share share : report.tally().shares()) {
                builder.replaces(share.force(), share.kind(), report.tally().rejectedRows());
            }
            if (report.tally().read() == 0 && file.format() instanceof Format.Csv(var kind)) {
                file.forceId().flatMap(reading.vocabulary()::findForce)
                        .ifPresent(force -> builder.replaces(force, kind, 0));
            }
            reports.add(report);
        }
        FileReading silent = reading.silent();
        for (FileReport report : loose) {
            silent.read(report.file(), (rowMonth, row) -> {
                if (rowMonth.equals(month)) {
                    builder.crime(row);
                }
            }, (rowMonth, row) -> {
                if (rowMonth.equals(month)) {
                    builder.outcome(row);
                }
            });
            if (report.file().format() instanceof Format.Csv) {
                report.tally().shares().stream().filter(share -> share.month().equals(month))
                        .forEach(share -> builder.replaces(share.force(), share.kind(), 0));
            }
        }
        builder.finish();
        return reports;
    }
}
