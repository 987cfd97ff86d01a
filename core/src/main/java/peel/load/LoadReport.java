package peel.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import peel.archive.reject.RejectReason;
import peel.store.build.PublishedRelease;

/// What a load did. For every file, rows read = rows loaded + rows rejected.
///
/// @param files every file that was read, by name
/// @param skipped files that nothing was taken from
/// @param published the new release
/// @param rejectsFile where the rejected rows are listed, empty when there are none
/// @param rejectsNotListed how many rejected rows that file counts without listing them
/// @param bytes bytes of files read, unpacked
/// @param duration how long it took
public record LoadReport(List<FileReport> files, List<LoadPlan.SkippedFile> skipped, PublishedRelease published,
        Optional<Path> rejectsFile, long rejectsNotListed, long bytes, Duration duration) {

    /// Rows read from all files.
    public long rowsRead() {
        return files.stream().mapToLong(file -> file.stats().read()).sum();
    }

    /// Rows loaded from all files.
    public long rowsLoaded() {
        return files.stream().mapToLong(file -> file.stats().loaded()).sum();
    }

    /// Stored responses, including those that only add codes.
    public long storedResponses() {
        return withoutMonth(false);
    }

    /// Boundaries loaded from KML and GeoJSON.
    public long boundariesLoaded() {
        return withoutMonth(true);
    }

    /// What was loaded and belongs to no month.
    private long withoutMonth(boolean areBoundaries) {
        return files.stream()
                .filter(file -> file.stats().partitions().isEmpty()
                        && file.file().format().isBoundaries() == areBoundaries)
                .mapToLong(file -> file.stats().loaded()).sum();
    }

    /// Rejected rows by reason; reasons without any are missing.
    public Map<RejectReason, Long> rejected() {
        Map<RejectReason, Long> sums = new EnumMap<>(RejectReason.class);
        files.forEach(file -> file.stats().rejected().forEach((reason, rows) -> sums.merge(reason, rows, Long::sum)));
        return sums;
    }

    /// The columns of CSV files that the archive does not have, each once; of a file the first 20.
    public SortedSet<String> skippedColumns() {
        TreeSet<String> names = new TreeSet<>();
        files.forEach(file -> names.addAll(file.stats().columns().skipped()));
        return names;
    }

    /// How many columns that the archive does not have there are beyond those in [#skippedColumns], at the least.
    public int moreSkippedColumns() {
        return files.stream().mapToInt(file -> file.stats().columns().more()).max().orElse(0);
    }

    /// The columns of the archive that some CSV files do not have, each once.
    public SortedSet<String> columnsMissing() {
        TreeSet<String> names = new TreeSet<>();
        files.forEach(file -> names.addAll(file.stats().columns().missing()));
        return names;
    }

    /// The words that no Peel knew, each once.
    public SortedSet<String> unknownValues() {
        TreeSet<String> words = new TreeSet<>();
        files.forEach(file -> words.addAll(file.stats().unknownValues()));
        return words;
    }
}
