package peel.embedded.month;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the row of a month that is the same record as a recorded row: a crime that was recorded under the same number, or else
/// an archive row that agrees with it. An archive row is found once.
final class RecordedRowMatcher {
    private final boolean isOutcomes;
    private final RowBuffer rows;
    private final Map<NaturalKey, Deque<Integer>> archiveRows = new HashMap<>();
    private final Map<Integer, Integer> crimesById = new HashMap<>();

    /// @param rows the rows of the month so far
    /// @param recorded the rows to find, of which only the places matter here: rows elsewhere are not indexed
    RecordedRowMatcher(boolean isOutcomes, RowBuffer rows, RowBuffer... recorded) {
        this.isOutcomes = isOutcomes;
        this.rows = rows;
        Set<Long> places = new HashSet<>();
        for (RowBuffer buffer : recorded) {
            for (int row = 0; row < buffer.size(); row++) {
                places.add(buffer.key(row));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.upstream(row).isPresent()) {
                added(row);
            } else if (places.contains(rows.key(row))) {
                archiveRows.computeIfAbsent(NaturalKey.of(rows, row), _ -> new ArrayDeque<>()).add(row);
            }
        }
    }

    /// The row of the month that is the same record.
    OptionalInt find(RowBuffer recorded, int row) {
        Integer crime = isOutcomes ? null : crimesById.get(recorded.crimeId(row));
        return crime == null ? takeArchiveRow(recorded, row) : OptionalInt.of(crime);
    }

    private OptionalInt takeArchiveRow(RowBuffer recorded, int row) {
        Deque<Integer> candidates = PackedRow.isHistoryOnly(recorded.packed(row))
                ? null
                : archiveRows.get(NaturalKey.of(recorded, row));
        Integer first = candidates == null ? null : candidates.poll();
        return first == null ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /// Notes that a row of the month has upstream fields now.
    void added(int row) {
        crimesById.put(rows.crimeId(row), row);
    }

    /// The fields on which a recorded row and an archive row of the same record agree.
    private record NaturalKey(long key, int category, long id0, long id1, long id2, long id3) {
        static NaturalKey of(RowBuffer buffer, int row) {
            return new NaturalKey(buffer.key(row), PackedRow.category(buffer.packed(row)), buffer.idPart(row, 0),
                    buffer.idPart(row, 1), buffer.idPart(row, 2), buffer.idPart(row, 3));
        }
    }
}
