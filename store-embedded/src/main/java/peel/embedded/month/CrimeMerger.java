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
    private final RowBuffer recordedBefore = new RowBuffer();
    private final boolean isOutcomes;

    public CrimeMerger(boolean isOutcomes) {
        this.isOutcomes = isOutcomes;
    }

    /// Takes over the rows of the current release. What answers told of rows that go is kept.
    public void carry(Segment old, PersistentIdReader ids, IntPredicate isForceReplaced) {
        RowRanges ranges = old.ranges();
        for (int range = 0; range < ranges.size(); range++) {
            long key = ranges.key(range);
            for (int row = ranges.start(range); row < ranges.start(range + 1); row++) {
                int packed = old.packed(row);
                boolean goes = isForceReplaced.test(PackedRow.force(packed));
                UpstreamFields recorded = recorded(old, row, packed);
                if (!goes || recorded.isSomething()) {
                    (goes ? recordedBefore : rows).add(key, packed, ids.idPart(row, 0), ids.idPart(row, 1),
                            ids.idPart(row, 2), ids.idPart(row, 3), "", recorded);
                }
            }
        }
    }

    private UpstreamFields recorded(Segment old, int row, int packed) {
        if (!PackedRow.hasUpstreamFields(packed) || old.upstream().isEmpty()) {
            return UpstreamFields.Nothing.NOTHING;
        }
        UpstreamFieldsColumn upstream = old.upstream().get();
        return isOutcomes
                ? new UpstreamFields.Outcome(upstream.outcome(row))
                : new UpstreamFields.Crime(upstream.crime(row));
    }

    /// Adds the archive rows and the told records of this load. The buffers given belong to the merge from then on.
    public RowBuffer with(RowBuffer added, RowBuffer recorded) {
        if (recorded.size() > 0) {
            forgetRecordedBefore(recorded);
        }
        if (rows.size() == 0) {
            rows = added;
        } else {
            for (int row = 0; row < added.size(); row++) {
                rows.add(added, row);
            }
        }
        if (recordedBefore.size() + recorded.size() > 0) {
            Matching matching = new Matching(recorded);
            absorb(recordedBefore, matching, false);
            absorb(recorded, matching, true);
        }
        return rows;
    }

    /// Outcomes told again replace those told of the same crime before; an archive row among them stays as it was.
    private void forgetRecordedBefore(RowBuffer recorded) {
        if (!isOutcomes) {
            return;
        }
        Set<Long> again = new HashSet<>();
        for (int row = 0; row < recorded.size(); row++) {
            again.add(identity(recorded, row));
        }
        boolean[] gone = new boolean[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.upstream(row).isSomething() && again.contains(identity(rows, row))) {
                gone[row] = PackedRow.force(rows.packed(row)) == 0;
                rows.upstream(row, UpstreamFields.Nothing.NOTHING);
            }
        }
        rows.remove(gone);
    }

    private static long identity(RowBuffer buffer, int row) {
        long historyBit = PackedRow.isHistoryOnly(buffer.packed(row)) ? 1L << 32 : 0;
        return historyBit | buffer.upstream(row).crimeId() & 0xFFFFFFFFL;
    }

    private void absorb(RowBuffer recorded, Matching matching, boolean isNew) {
        for (int row = 0; row < recorded.size(); row++) {
            Optional<Integer> known = isOutcomes
                    ? Optional.empty()
                    : matching.recordedCrime(recorded.upstream(row).crimeId());
            Optional<Integer> target = known.isPresent() ? known : matching.archiveRow(recorded, row);
            if (target.isPresent()) {
                attach(recorded, row, target.get(), isNew);
            } else {
                matching.added(rows.add(recorded, row));
            }
            if (!isOutcomes && target.isPresent()) {
                matching.added(target.get());
            }
        }
    }

    private void attach(RowBuffer recorded, int row, int target, boolean isNew) {
        UpstreamFields upstream = recorded.upstream(row);
        int packed = rows.packed(target);
        if (upstream instanceof UpstreamFields.Crime(UpstreamCrime fields)) {
            boolean tellsOutcome = isNew && !fields.fromOutcomeResponse();
            if (tellsOutcome) {
                packed = PackedRow.withOutcome(packed, PackedRow.outcome(recorded.packed(row)));
            }
            upstream = new UpstreamFields.Crime(combined(rows.upstream(target), fields, tellsOutcome));
        }
        rows.packed(target,
                PackedRow.withBtp(packed, PackedRow.isBtp(recorded.packed(row)) || PackedRow.isBtp(packed)));
        rows.upstream(target, upstream);
    }

    /// Crime answers know the outcome and not the subtype of outcome answers; outcome answers the other way round.
    private static UpstreamCrime combined(UpstreamFields before, UpstreamCrime recorded, boolean tellsOutcome) {
        Optional<Month> outcomeMonth = tellsOutcome ? recorded.outcomeMonth() : Optional.empty();
        if (before instanceof UpstreamFields.Crime(UpstreamCrime old)) {
            if (recorded.fromOutcomeResponse() && !old.fromOutcomeResponse()) {
                return new UpstreamCrime(old.id(), old.position(), old.locationId(), old.locationName(),
                        old.isBritishTransportPolice(), old.locationSubtype(), recorded.outcomeSubtype(), old.context(),
                        old.outcomeMonth(), false);
            }
            String outcomeSubtype = recorded.fromOutcomeResponse() ? recorded.outcomeSubtype() : old.outcomeSubtype();
            return new UpstreamCrime(recorded.id(), recorded.position(), recorded.locationId(), recorded.locationName(),
                    recorded.isBritishTransportPolice(), recorded.locationSubtype(), outcomeSubtype, recorded.context(),
                    recorded.fromOutcomeResponse() ? recorded.outcomeMonth() : outcomeMonth,
                    recorded.fromOutcomeResponse());
        }
        return new UpstreamCrime(recorded.id(), recorded.position(), recorded.locationId(), recorded.locationName(),
                recorded.isBritishTransportPolice(), recorded.locationSubtype(), recorded.outcomeSubtype(),
                recorded.context(),
                outcomeMonth, recorded.fromOutcomeResponse());
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
        private final Map<Integer, Integer> recordedCrimes = new HashMap<>();

        Matching(RowBuffer recorded) {
            Set<Long> keys = new HashSet<>();
            for (RowBuffer buffer : new RowBuffer[]{recorded, recordedBefore}) {
                for (int row = 0; row < buffer.size(); row++) {
                    keys.add(buffer.key(row));
                }
            }
            for (int row = 0; row < rows.size(); row++) {
                if (rows.upstream(row).isSomething()) {
                    recordedCrimes.put(rows.upstream(row).crimeId(), row);
                } else if (keys.contains(rows.key(row))) {
                    archiveRows.computeIfAbsent(Sameness.of(rows, row), _ -> new ArrayDeque<>()).add(row);
                }
            }
        }

        Optional<Integer> recordedCrime(int crimeId) {
            return Optional.ofNullable(recordedCrimes.get(crimeId));
        }

        Optional<Integer> archiveRow(RowBuffer recorded, int row) {
            if (PackedRow.isHistoryOnly(recorded.packed(row))) {
                return Optional.empty();
            }
            Deque<Integer> candidates = archiveRows.get(Sameness.of(recorded, row));
            return candidates == null ? Optional.empty() : Optional.ofNullable(candidates.poll());
        }

        void added(int row) {
            recordedCrimes.put(rows.upstream(row).crimeId(), row);
        }
    }
}
