package peel.archive.reject;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import peel.archive.csv.ColumnNotes;
import peel.model.PartitionKey;

/// Counts of the rows of one file. Always `read = loaded + rejected`.
///
/// @param read rows of a CSV, or records of a response
/// @param loaded rows that were loaded
/// @param rejected rows that were not loaded, by reason; reasons without any are missing
/// @param unplaced loaded rows without coordinates
/// @param unknownValues values that are not codes of the API (docs/spec/api.md#codes), each once, in the order in which
///            they were read, for example `crime type "Smuggling"`
/// @param partitions loaded rows by force, month and kind
/// @param columns which columns of a CSV are not the archive's
public record FileStats(long read, long loaded, Map<RejectReason, Long> rejected, long unplaced,
        List<String> unknownValues, List<PartitionCount> partitions, ColumnNotes columns) {

    /// How many rows were not loaded.
    public long rejectedRows() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /// These counts after rows that were handed over have been rejected by the store.
    ///
    /// @param reason why
    /// @param rows how many, by force, month and kind
    /// @param unplacedRows how many of them have no coordinates
    public FileStats rejecting(RejectReason reason, Map<PartitionKey, Long> rows, long unplacedRows) {
        long sum = rows.values().stream().mapToLong(Long::longValue).sum();
        Map<RejectReason, Long> reasons = new EnumMap<>(RejectReason.class);
        reasons.putAll(rejected);
        reasons.merge(reason, sum, Long::sum);
        List<PartitionCount> left = partitions.stream().map(partition -> new PartitionCount(partition.key(),
                partition.rows() - rows.getOrDefault(partition.key(), 0L))).toList();
        return new FileStats(read, loaded - sum, Map.copyOf(reasons), unplaced - unplacedRows, unknownValues, left,
                columns);
    }

    /// Rows of one force, month and kind.
    ///
    /// @param key the month, force and kind
    /// @param rows how many were loaded
    public record PartitionCount(PartitionKey key, long rows) {}
}
