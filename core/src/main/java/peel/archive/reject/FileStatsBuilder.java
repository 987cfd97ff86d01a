package peel.archive.reject;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import peel.archive.csv.ColumnNotes;
import peel.archive.source.SourceFile;
import peel.model.Force;
import peel.model.Month;
import peel.model.PartitionKey;
import peel.model.RecordKind;
import peel.text.LogText;

/// Counts the rows of one file, and passes rejected ones on. Not safe for several threads.
public final class FileStatsBuilder {
    private final String fileName;
    private final RejectSink rejects;
    private final Map<RejectReason, Long> rejected = new EnumMap<>(RejectReason.class);
    private final Map<PartitionKey, long[]> partitions = new LinkedHashMap<>();
    private final Set<String> unknownValues = new LinkedHashSet<>();
    private PartitionKey lastKey = new PartitionKey(Month.of(1900, 1), Force.UNKNOWN, RecordKind.STREET);
    private long[] lastCount = new long[1];
    private ColumnNotes columns = ColumnNotes.NONE;
    private long loaded;
    private long unplaced;

    /// Starts at nothing.
    ///
    /// @param rejects receives each rejected row
    public FileStatsBuilder(SourceFile file, RejectSink rejects) {
        fileName = LogText.plain(file.name());
        this.rejects = rejects;
    }

    /// Counts a row that was loaded, also towards its force, month and kind.
    public void loaded(Force force, Month month, RecordKind kind, boolean hasLocation) {
        loaded(hasLocation);
        countPartition(force, month, kind);
    }

    /// Counts a row or record that was loaded.
    public void loaded(boolean hasLocation) {
        loaded++;
        if (!hasLocation) {
            unplaced++;
        }
    }

    /// Counts a row towards its force, month and kind, for a record that makes several rows.
    public void countPartition(Force force, Month month, RecordKind kind) {
        if (!isLast(force, month, kind) || partitions.isEmpty()) {
            lastKey = new PartitionKey(month, force, kind);
            lastCount = partitions.computeIfAbsent(lastKey, _ -> new long[1]);
        }
        lastCount[0]++;
    }

    /// Counts a row or record that is rejected, and passes it on.
    ///
    /// @param line the line, or the number of the record, from 1; that of the exception, if it has one, is preferred
    /// @param why the kind of problem, and what is wrong
    /// @param excerpt the start of the row, see [RejectedRow#excerpt]
    /// @throws IOException what the sink throws
    public void rejected(long line, RejectedException why, String excerpt) throws IOException {
        rejected.merge(why.reason(), 1L, Long::sum);
        rejects.reject(new RejectedRow(fileName, why.line().orElse(line), why.reason(), why.detail(), excerpt));
    }

    /// Sets which columns of a CSV are not columns of the archive.
    public void columns(ColumnNotes notes) {
        columns = notes;
    }

    /// Adds a value that is not a code of the API (docs/spec/api.md#codes). Adding it again changes nothing.
    ///
    /// @param sort what the value is, for example `crime type`
    public void unknownValue(String sort, String value) {
        unknownValues.add(sort + " \"" + LogText.of(value) + "\"");
    }

    /// The counts so far.
    public FileStats build() {
        long read = loaded + rejected.values().stream().mapToLong(Long::longValue).sum();
        List<FileStats.PartitionCount> list = new ArrayList<>();
        partitions.forEach((key, rows) -> list.add(new FileStats.PartitionCount(key, rows[0])));
        return new FileStats(read, loaded, Map.copyOf(rejected), unplaced, List.copyOf(unknownValues),
                List.copyOf(list), columns);
    }

    /// Compares ordinals, because this is done for every row.
    private boolean isLast(Force force, Month month, RecordKind kind) {
        return lastKey.force().ordinal() == force.ordinal() && lastKey.month().index() == month.index()
                && lastKey.kind() == kind;
    }
}
