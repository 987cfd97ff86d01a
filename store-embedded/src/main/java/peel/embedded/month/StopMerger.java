package peel.embedded.month;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import peel.embedded.month.StopEntry.Fields;
import peel.model.Force;
import peel.store.row.UpstreamStop;

/// Merges the stops of a month: those of the current release that stay, new rows of the archive, and recorded stops, which
/// came from responses of the API. Stops have no id, so a recorded stop and a row with the same fields at the same place are one
/// stop. Rows with the same fields are different stops (docs/spec/archive.md#each-row-is-a-record), so each row is the same as
/// one record of a response at most.
public final class StopMerger {
    private final List<StopEntry> rows = new ArrayList<>();

    /// Recorded stops of the current release that need a row among the new ones.
    private final List<StopEntry> recordedBefore = new ArrayList<>();

    /// Adds the stops of the current release. Of a stop whose force is replaced, or unknown because it was only recorded, the
    /// record stays: its row may be among the new ones.
    ///
    /// @param isForceReplaced whether this load has new rows of a force, by its ordinal
    public void addCurrent(StopSegment current, IntPredicate isForceReplaced) {
        for (int row = 0; row < current.rows(); row++) {
            StopEntry entry = current.entry(row);
            boolean stays = entry.force() != Force.UNKNOWN.ordinal() && !isForceReplaced.test(entry.force());
            if (stays) {
                rows.add(entry);
            } else if (entry.upstream().isPresent()) {
                recordedBefore.add(entry);
            }
        }
    }

    /// Merges the stops of this load with those added before.
    ///
    /// @param archive rows of the archive
    /// @param recorded recorded stops, response by response in the order of their records
    /// @return all stops of the month; those of a force in the order of its file
    public List<StopEntry> merge(List<StopEntry> archive, List<StopEntry> recorded) {
        rows.addAll(archive);
        mergeRecorded(recordedBefore);
        mergeRecorded(recorded);
        return rows;
    }

    /// Gives the upstream fields of each record to a row with the same fields, or adds the record as a row.
    private void mergeRecorded(List<StopEntry> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        Map<NaturalKey, Deque<Integer>> candidates = candidates(recorded);
        List<Runnable> afterResponse = new ArrayList<>();
        int before = -1;
        for (StopEntry record : recorded) {
            int position = record.upstream().map(UpstreamStop::position).orElse(0);
            if (position <= before) {
                afterResponse.forEach(Runnable::run);
                afterResponse.clear();
            }
            before = position;
            Deque<Integer> same = candidates.computeIfAbsent(NaturalKey.of(record), _ -> new ArrayDeque<>());
            int row = same.isEmpty() ? rows.size() : same.remove();
            if (row == rows.size()) {
                rows.add(record);
            } else {
                rows.set(row, withUpstream(rows.get(row), record));
            }
            afterResponse.add(() -> same.add(row));
        }
    }

    private Map<NaturalKey, Deque<Integer>> candidates(List<StopEntry> recorded) {
        Set<NaturalKey> wanted = new HashSet<>();
        recorded.forEach(record -> wanted.add(NaturalKey.of(record)));
        Map<NaturalKey, Deque<Integer>> candidates = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            NaturalKey key = NaturalKey.of(rows.get(row));
            if (wanted.contains(key)) {
                candidates.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(row);
            }
        }
        return candidates;
    }

    /// A row of the archive keeps its force, which a record does not have.
    private static StopEntry withUpstream(StopEntry row, StopEntry record) {
        return row.force() == Force.UNKNOWN.ordinal() ? record : row.withUpstream(record.upstream());
    }

    /// The fields on which a record and a row of the same stop agree. Without a place the key is the force.
    private record NaturalKey(long key, Fields fields) {
        static NaturalKey of(StopEntry entry) {
            return new NaturalKey(entry.key(), entry.fields());
        }
    }
}
