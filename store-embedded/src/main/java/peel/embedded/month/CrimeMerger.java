package peel.embedded.month;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import peel.model.Month;
import peel.store.row.UpstreamCrime;

/// Puts together the rows of a section: those of the current release whose force stays, the new rows of the archive, and
/// what answers told. A told record and an archive row that agree on place, category and persistent id are one record,
/// which keeps the told ids (docs/spec/archive.md#place-ids, docs/spec/api.md#recorded-and-archive-records); told
/// records of a crime replace those told of it before.
public final class CrimeMerger {
    private RowBuffer rows = new RowBuffer();
    private final RowBuffer toldBefore = new RowBuffer();
    private final boolean isOutcomes;

    public CrimeMerger(boolean isOutcomes) {
        this.isOutcomes = isOutcomes;
    }

    /// Takes over the rows of the current release. What answers told of rows that go is kept.
    public void carry(Segment old, PersistentIdReader ids, IntPredicate isForceReplaced) {
        RowRanges runs = old.runs();
        for (int run = 0; run < runs.size(); run++) {
            long key = runs.key(run);
            for (int row = runs.start(run); row < runs.start(run + 1); row++) {
                int packed = old.packed(row);
                boolean goes = isForceReplaced.test(PackedRow.force(packed));
                UpstreamFields told = told(old, row, packed);
                if (!goes || told.isSomething()) {
                    (goes ? toldBefore : rows).add(key, packed, ids.idPart(row, 0), ids.idPart(row, 1),
                            ids.idPart(row, 2), ids.idPart(row, 3), "", told);
                }
            }
        }
    }

    private UpstreamFields told(Segment old, int row, int packed) {
        if (!PackedRow.isLearnt(packed) || old.learnt().isEmpty()) {
            return UpstreamFields.Nothing.NOTHING;
        }
        UpstreamFieldsColumn learnt = old.learnt().get();
        return isOutcomes
                ? new UpstreamFields.Outcome(learnt.outcome(row))
                : new UpstreamFields.Crime(learnt.crime(row));
    }

    /// Adds the archive rows and the told records of this load. The buffers given belong to the merge from then on.
    public RowBuffer with(RowBuffer added, RowBuffer told) {
        if (told.size() > 0) {
            forgetToldBefore(told);
        }
        if (rows.size() == 0) {
            rows = added;
        } else {
            for (int row = 0; row < added.size(); row++) {
                rows.add(added, row);
            }
        }
        if (toldBefore.size() + told.size() > 0) {
            Matching matching = new Matching(told);
            absorb(toldBefore, matching, false);
            absorb(told, matching, true);
        }
        return rows;
    }

    /// Outcomes told again replace those told of the same crime before; an archive row among them stays as it was.
    private void forgetToldBefore(RowBuffer told) {
        if (!isOutcomes) {
            return;
        }
        Set<Long> again = new HashSet<>();
        for (int row = 0; row < told.size(); row++) {
            again.add(identity(told, row));
        }
        boolean[] gone = new boolean[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.learnt(row).isSomething() && again.contains(identity(rows, row))) {
                gone[row] = PackedRow.force(rows.packed(row)) == 0;
                rows.learnt(row, UpstreamFields.Nothing.NOTHING);
            }
        }
        rows.remove(gone);
    }

    private static long identity(RowBuffer buffer, int row) {
        long historyBit = PackedRow.isHistoryOnly(buffer.packed(row)) ? 1L << 32 : 0;
        return historyBit | buffer.learnt(row).crimeId() & 0xFFFFFFFFL;
    }

    private void absorb(RowBuffer told, Matching matching, boolean isNew) {
        for (int row = 0; row < told.size(); row++) {
            Optional<Integer> known = isOutcomes ? Optional.empty() : matching.toldCrime(told.learnt(row).crimeId());
            Optional<Integer> target = known.isPresent() ? known : matching.archiveRow(told, row);
            if (target.isPresent()) {
                attach(told, row, target.get(), isNew);
            } else {
                matching.added(rows.add(told, row));
            }
            if (!isOutcomes && target.isPresent()) {
                matching.added(target.get());
            }
        }
    }

    private void attach(RowBuffer told, int row, int target, boolean isNew) {
        UpstreamFields learnt = told.learnt(row);
        int packed = rows.packed(target);
        if (learnt instanceof UpstreamFields.Crime(UpstreamCrime published)) {
            boolean tellsOutcome = isNew && !published.fromOutcomeAnswer();
            if (tellsOutcome) {
                packed = PackedRow.withOutcome(packed, PackedRow.outcome(told.packed(row)));
            }
            learnt = new UpstreamFields.Crime(combined(rows.learnt(target), published, tellsOutcome));
        }
        rows.packed(target, PackedRow.withBtp(packed, PackedRow.isBtp(told.packed(row)) || PackedRow.isBtp(packed)));
        rows.learnt(target, learnt);
    }

    /// Crime answers know the outcome and not the subtype of outcome answers; outcome answers the other way round.
    private static UpstreamCrime combined(UpstreamFields before, UpstreamCrime told, boolean tellsOutcome) {
        Optional<Month> outcomeMonth = tellsOutcome ? told.outcomeMonth() : Optional.empty();
        if (before instanceof UpstreamFields.Crime(UpstreamCrime old)) {
            if (told.fromOutcomeAnswer() && !old.fromOutcomeAnswer()) {
                return new UpstreamCrime(old.id(), old.position(), old.locationId(), old.locationName(),
                        old.isBritishTransportPolice(), old.locationSubtype(), told.outcomeSubtype(), old.context(),
                        old.outcomeMonth(), false);
            }
            String outcomeSubtype = told.fromOutcomeAnswer() ? told.outcomeSubtype() : old.outcomeSubtype();
            return new UpstreamCrime(told.id(), told.position(), told.locationId(), told.locationName(),
                    told.isBritishTransportPolice(), told.locationSubtype(), outcomeSubtype, told.context(),
                    told.fromOutcomeAnswer() ? told.outcomeMonth() : outcomeMonth, told.fromOutcomeAnswer());
        }
        return new UpstreamCrime(told.id(), told.position(), told.locationId(), told.locationName(),
                told.isBritishTransportPolice(), told.locationSubtype(), told.outcomeSubtype(), told.context(),
                outcomeMonth, told.fromOutcomeAnswer());
    }

    /// What makes a told record and an archive row the same record.
    private record Sameness(long key, int category, long id0, long id1, long id2, long id3) {
        static Sameness of(RowBuffer buffer, int row) {
            return new Sameness(buffer.key(row), PackedRow.category(buffer.packed(row)), buffer.idPart(row, 0),
                    buffer.idPart(row, 1), buffer.idPart(row, 2), buffer.idPart(row, 3));
        }
    }

    /// Finds rows for told records. Only rows that some told record could be are looked at closely.
    private final class Matching {
        private final Map<Sameness, Deque<Integer>> archiveRows = new HashMap<>();
        private final Map<Integer, Integer> toldCrimes = new HashMap<>();

        Matching(RowBuffer told) {
            Set<Long> keys = new HashSet<>();
            for (RowBuffer buffer : new RowBuffer[]{told, toldBefore}) {
                for (int row = 0; row < buffer.size(); row++) {
                    keys.add(buffer.key(row));
                }
            }
            for (int row = 0; row < rows.size(); row++) {
                if (rows.learnt(row).isSomething()) {
                    toldCrimes.put(rows.learnt(row).crimeId(), row);
                } else if (keys.contains(rows.key(row))) {
                    archiveRows.computeIfAbsent(Sameness.of(rows, row), _ -> new ArrayDeque<>()).add(row);
                }
            }
        }

        Optional<Integer> toldCrime(int crimeId) {
            return Optional.ofNullable(toldCrimes.get(crimeId));
        }

        Optional<Integer> archiveRow(RowBuffer told, int row) {
            if (PackedRow.isHistoryOnly(told.packed(row))) {
                return Optional.empty();
            }
            Deque<Integer> candidates = archiveRows.get(Sameness.of(told, row));
            return candidates == null ? Optional.empty() : Optional.ofNullable(candidates.poll());
        }

        void added(int row) {
            toldCrimes.put(rows.learnt(row).crimeId(), row);
        }
    }
}
