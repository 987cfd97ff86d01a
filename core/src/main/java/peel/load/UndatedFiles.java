package peel.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import peel.archive.format.Format;
import peel.archive.reject.FileStats;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.model.Month;
import peel.model.PartitionKey;
import peel.store.build.ReleaseBuilder;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;
import peel.text.LogText;

/// The files whose names do not say what they hold. They are read once to learn it, so that each month can then be built
/// in one go; what is left out is noted in this first reading.
final class UndatedFiles {
    /// The most months of one file, which is read again for each: police.uk has published some 190 since December 2010.
    static final int MAX_MONTHS = 300;

    private final List<FileReport> reports = new ArrayList<>();

    /// Reads the files.
    ///
    /// @param release receives what belongs to no month
    /// @throws SourceException when two of them, or one of them and a file of the plan, hold rows of the same force, month
    ///     and kind: which are the right ones cannot be known; or when one has rows of more than [#MAX_MONTHS] months
    static UndatedFiles read(LoadPlan plan, SourceReader reading, ReleaseBuilder release) throws IOException {
        UndatedFiles loose = new UndatedFiles();
        Map<PartitionKey, String> owners = new HashMap<>();
        plan.byMonth().values().stream().flatMap(List::stream).forEach(file -> own(file, reading, owners));
        for (SourceFile file : plan.loose()) {
            FileReport report = reading.read(file, new FirstReading(release));
            FileStats stats = report.stats();
            requireFewMonths(file, stats);
            loose.reports.add(report);
            if (file.format() instanceof Format.Csv) {
                for (FileStats.PartitionCount partition : stats.partitions()) {
                    PartitionKey key = partition.key();
                    String owner = owners.put(key, file.name());
                    if (owner != null) {
                        throw new SourceException(
                                file.name() + " and " + owner + " both hold " + key.kind().fileSuffix()
                                        + " rows of " + key.force().id() + " in " + key.month() + ": load one of them");
                    }
                }
            }
        }
        return loose;
    }

    private static void requireFewMonths(SourceFile file, FileStats stats) throws SourceException {
        long months = stats.partitions().stream().map(partition -> partition.key().month()).distinct().count();
        if (months > MAX_MONTHS) {
            throw new SourceException(LogText.of(file.name()) + " has rows of " + months + " months, more than "
                    + MAX_MONTHS + ": police.uk began in 2010-12; split it, or look whether its months are right");
        }
    }

    private static void own(SourceFile file, SourceReader reading, Map<PartitionKey, String> owners) {
        if (file.format() instanceof Format.Csv(var kind, _) && file.month().isPresent()) {
            file.forceId().flatMap(reading.vocabulary()::findForce)
                    .ifPresent(force -> owners.put(new PartitionKey(file.month().get(), force, kind), file.name()));
        }
    }

    List<FileReport> reports() {
        return reports;
    }

    /// The files by the months of their rows.
    Map<Month, List<FileReport>> byMonth() {
        TreeMap<Month, List<FileReport>> byMonth = new TreeMap<>();
        for (FileReport report : reports) {
            report.stats().partitions().stream().map(partition -> partition.key().month()).distinct()
                    .forEach(month -> byMonth.computeIfAbsent(month, _ -> new ArrayList<>()).add(report));
        }
        return byMonth;
    }

    /// Takes what belongs to no month; rows are counted only, and read again for their months.
    private record FirstReading(ReleaseBuilder release) implements RecordSink {
        @Override
        public void storedResponse(StoredResponse response) throws IOException {
            release.storedResponse(response);
        }

        @Override
        public void crime(Month month, CrimeRow row) {}

        @Override
        public void outcome(Month month, OutcomeRow row) {}

        @Override
        public void stop(Month month, StopRow row) {}
    }
}
