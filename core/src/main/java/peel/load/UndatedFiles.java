package peel.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import peel.archive.format.Format;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectReason;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.model.Month;
import peel.model.PartitionKey;
import peel.store.build.ReleaseBuilder;
import peel.text.LogText;

/// The files whose names do not state their month. Each is read once, before the months are built: its rows are kept in a
/// [RowSpool], from which each month gets its own.
final class UndatedFiles {
    /// The most months of one file: police.uk has published some 190 since December 2010.
    static final int MAX_MONTHS = 300;

    private final RowSpool spool;
    private final List<FileReport> reports = new ArrayList<>();
    private final TreeMap<Month, List<Part>> parts = new TreeMap<>();

    /// The rows of one force, month and kind in one file.
    ///
    /// @param file the number of the file
    /// @param isWhole whether they are all rows of this force, month and kind: those of a CSV file are, those of a response
    ///     are not
    record Part(int file, PartitionKey key, long rows, boolean isWhole) {}

    private UndatedFiles(RowSpool spool) {
        this.spool = spool;
    }

    /// Reads the files.
    ///
    /// @param release receives what belongs to no month
    /// @param spool keeps the rows; closed by the caller, after all months are built
    /// @throws SourceException when two of them, or one of them and a file of the plan, hold rows of the same force, month
    ///     and kind: which are the right ones cannot be known; or when one has rows of more than [#MAX_MONTHS] months
    static UndatedFiles read(LoadPlan plan, SourceReader reading, ReleaseBuilder release, RowSpool spool)
            throws IOException {
        UndatedFiles undated = new UndatedFiles(spool);
        Map<PartitionKey, String> owners = new HashMap<>();
        plan.byMonth().values().stream().flatMap(List::stream).forEach(file -> own(file, reading, owners));
        for (SourceFile file : plan.undated()) {
            int number = undated.reports.size();
            FileReport report = reading.read(file, new SpoolSink(number, spool, release));
            requireFewMonths(file, report.stats());
            undated.add(number, report, owners);
        }
        return undated;
    }

    private void add(int number, FileReport report, Map<PartitionKey, String> owners) throws SourceException {
        reports.add(report);
        String name = report.file().name();
        boolean isCsv = report.file().format() instanceof Format.Csv;
        for (FileStats.PartitionCount partition : report.stats().partitions()) {
            PartitionKey key = partition.key();
            parts.computeIfAbsent(key.month(), _ -> new ArrayList<>())
                    .add(new Part(number, key, partition.rows(), isCsv));
            String owner = isCsv ? owners.put(key, name) : null;
            if (owner != null) {
                throw new SourceException(
                        name + " and " + owner + " both hold " + key.kind().fileSuffix()
                                + " rows of " + key.force().id() + " in " + key.month() + ": load one of them");
            }
        }
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

    /// The months of which there are rows.
    SortedSet<Month> months() {
        return new TreeSet<>(parts.keySet());
    }

    /// What the files have of a month.
    List<Part> parts(Month month) {
        return parts.getOrDefault(month, List.of());
    }

    /// The rows of a month, in the order of the files and of their rows.
    SpoolInput rows(Month month, SourceReader reading) {
        return new SpoolInput(spool.rows(month), reading.vocabulary());
    }

    synchronized String name(int file) {
        return reports.get(file).file().name();
    }

    /// Counts rows of a file as rejected that were counted as loaded.
    ///
    /// @param rows how many, by force, month and kind
    /// @param unplaced how many of them have no coordinates
    synchronized void rejected(int file, RejectReason reason, Map<PartitionKey, Long> rows, long unplaced) {
        FileReport report = reports.get(file);
        reports.set(file, new FileReport(report.file(), report.stats().rejecting(reason, rows, unplaced),
                report.notLoaded()));
    }

    /// What became of each file; final when all months are built.
    synchronized List<FileReport> reports() {
        return List.copyOf(reports);
    }
}
