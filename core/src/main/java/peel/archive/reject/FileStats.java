package peel.archive.reject;

import java.util.List;
import java.util.Map;
import peel.archive.csv.ColumnNotes;
import peel.model.PartitionKey;

/// What became of the rows of one file. Always `read = loaded + rejected`.
///
/// @param read rows of a CSV, or records of an answer
/// @param loaded those handed over
/// @param rejected those left out, by reason; reasons without any are missing
/// @param unplaced those handed over that have no coordinates
/// @param unknownValues the words met that are not in the tables of the API (docs/spec/api.md#codes), each once, in the
///            order in which they came, for example `crime type "Smuggling"`
/// @param partitions what was handed over, by force, month and kind
/// @param columns which columns of a CSV are not the archive's
public record FileStats(long read, long loaded, Map<RejectReason, Long> rejected, long unplaced,
        List<String> unknownValues, List<PartitionCount> partitions, ColumnNotes columns) {

    /// How many were left out for any reason.
    public long rejectedRows() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Rows of one force, month and kind.
    ///
    /// @param key the month, force and kind
    /// @param rows how many were handed over
    public record PartitionCount(PartitionKey key, long rows) {}
}
