package peel.embedded.month;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import peel.embedded.month.StopEntry.Facts;
import peel.model.Force;
import peel.store.row.UpstreamStop;

/// Puts together the stops of a month: those of the current release whose force stays, the new rows of the archive, and
/// what answers told. Stops have no id, so a told record and a row that say the same of the same place are one stop;
/// rows that say the same are many stops (docs/spec/archive.md#each-row-is-a-record), so each row takes one record of
/// an answer at most.
public final class StopMerger {
    private final List<StopEntry> rows = new ArrayList<>();
    private final List<StopEntry> recordedBefore = new ArrayList<>();

    /// Takes over the stops of the current release. What answers told of stops that go is kept, and so are records that
    /// answers alone told: either may find its row among the new ones.
    public void carry(StopSegment old, IntPredicate isForceReplaced) {
        for (int row = 0; row < old.rows(); row++) {
            StopEntry entry = read(old, row);
            boolean stays = entry.force() != Force.UNKNOWN.ordinal() && !isForceReplaced.test(entry.force());
            if (stays) {
                rows.add(entry);
            } else if (entry.recorded().isPresent()) {
                recordedBefore.add(entry);
            }
        }
    }

    private static StopEntry read(StopSegment old, int row) {
        Facts facts = new Facts(old.epochMicros(row),
                StopSegment.TEXTS.stream().map(text -> old.words().text(old.word(row, text))).toList(),
                StopSegment.FLAGS.stream().map(flag -> old.flag(row, flag)).toList());
        Optional<UpstreamStop> recorded = old.hasUpstreamFields(row)
                ? old.upstream().map(upstream -> upstream.stop(row))
                : Optional.empty();
        return new StopEntry(old.force(row), old.keyOf(row), facts, recorded);
    }

    /// Adds the archive rows and the told records of this load.
    public List<StopEntry> with(List<StopEntry> added, List<StopEntry> recorded) {
        rows.addAll(added);
        absorb(recordedBefore);
        absorb(recorded);
        return rows;
    }

    /// Gives each told record to a row that says the same, or makes it a row. Within one answer no row is given two.
    private void absorb(List<StopEntry> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        Map<Sameness, Deque<Integer>> candidates = candidates(recorded);
        Deque<Runnable> giveBack = new ArrayDeque<>();
        int before = -1;
        for (StopEntry record : recorded) {
            int position = record.recorded().map(UpstreamStop::position).orElse(0);
            if (position <= before) {
                giveBack.forEach(Runnable::run);
                giveBack.clear();
            }
            before = position;
            Deque<Integer> same = candidates.computeIfAbsent(Sameness.of(record), _ -> new ArrayDeque<>());
            Integer row = same.poll();
            if (row == null) {
                row = rows.size();
                rows.add(record);
            } else {
                rows.set(row, recorded(rows.get(row), record));
            }
            int taken = row;
            giveBack.add(() -> same.add(taken));
        }
    }

    private Map<Sameness, Deque<Integer>> candidates(List<StopEntry> recorded) {
        Set<Sameness> wanted = new HashSet<>();
        recorded.forEach(record -> wanted.add(Sameness.of(record)));
        Map<Sameness, Deque<Integer>> candidates = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Sameness sameness = Sameness.of(rows.get(row));
            if (wanted.contains(sameness)) {
                candidates.computeIfAbsent(sameness, _ -> new ArrayDeque<>()).add(row);
            }
        }
        return candidates;
    }

    /// The force is the row's, unless only the answer knows it.
    private static StopEntry recorded(StopEntry row, StopEntry record) {
        return row.force() == Force.UNKNOWN.ordinal() ? record : row.with(row.force(), row.key(), record.recorded());
    }

    /// What makes a told record and a row the same stop. Without a place, the key says the force and nothing else.
    private record Sameness(long key, Facts facts) {
        static Sameness of(StopEntry entry) {
            return new Sameness(entry.key(), entry.facts());
        }
    }
}
