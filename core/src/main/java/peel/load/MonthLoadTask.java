package peel.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import peel.archive.format.Format;
import peel.archive.reject.FileStats;
import peel.archive.source.SourceFile;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.build.MonthBuilder;
import peel.store.build.ReleaseBuilder;

/// Builds one month of a release from all files that hold rows of it. Crimes are about half of a month's bytes, so outcomes and stops
/// are a part of the work that another processor can take over.
///
/// @param month the month
/// @param files files whose names state this month
/// @param undated files that have been read and may have rows of this month
record MonthLoadTask(Month month, List<SourceFile> files, UndatedFiles undated) {

    /// Which of a month's files are read one after the other.
    private enum Part {
        /// CSV files of crimes.
        CRIMES,
        /// CSV files of outcomes and of stops.
        OUTCOMES_AND_STOPS,
        /// Files that may have rows of any kind, with upstream fields.
        RESPONSES;

        static Part of(SourceFile file) {
            return switch (file.format()) {
                case Format.Csv(var kind, _) -> kind == RecordKind.STREET ? CRIMES : OUTCOMES_AND_STOPS;
                case Format.JsonResponse _,Format.Kml _,Format.GeoJson _,Format.Other _ -> RESPONSES;
            };
        }
    }

    /// Reads the files, and writes their rows and those of the undated files.
    ///
    /// @param helpers may run a part of it
    /// @return what became of the files that were read
    /// @throws ExecutionException when a helper fails
    List<FileReport> run(ReleaseBuilder release, SourceReader reading, Executor helpers)
            throws IOException, ExecutionException, InterruptedException {
        MonthBuilder builder = release.month(month);
        MonthSink sink = new MonthSink(builder, release);
        FutureTask<List<FileReport>> others = new FutureTask<>(() -> read(Part.OUTCOMES_AND_STOPS, sink, reading));
        helpers.execute(others);
        List<FileReport> reports = new ArrayList<>(read(Part.CRIMES, sink, reading));
        reports.addAll(others.get());
        reports.addAll(read(Part.RESPONSES, sink, reading));
        reports.forEach(report -> declare(report, builder, reading));
        new UndatedMonth(month, undated, reading).addTo(builder);
        builder.finish(helpers);
        return reports;
    }

    private List<FileReport> read(Part part, MonthSink sink, SourceReader reading) throws IOException {
        List<FileReport> reports = new ArrayList<>();
        for (SourceFile file : files) {
            if (Part.of(file) == part) {
                reports.add(reading.read(file, sink));
            }
        }
        return reports;
    }

    private static void declare(FileReport report, MonthBuilder builder, SourceReader reading) {
        for (FileStats.PartitionCount partition : report.stats().partitions()) {
            builder.replaces(partition.key().force(), partition.key().kind(), report.stats().rejectedRows());
        }
        if (report.stats().loaded() == 0 && report.file().format() instanceof Format.Csv(var kind, _)) {
            report.file().forceId().flatMap(reading.vocabulary()::findForce)
                    .ifPresent(force -> withoutRows(builder, force, kind, report.stats().rejectedRows()));
        }
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
