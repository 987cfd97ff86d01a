package peel.embedded.month;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import peel.embedded.text.MonthTexts;
import peel.embedded.text.RowTexts;
import peel.model.Force;
import peel.model.Month;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamFields;

/// Merges the crimes or the outcomes of a month: rows of the current release that stay, new rows of the archive, and recorded
/// rows, which came from responses of the API. A recorded row and an archive row that agree on place, category and persistent
/// id are one record (docs/spec/archive.md#place-ids, docs/spec/api.md#recorded-and-archive-records), with the upstream fields
/// of the recorded one. Rows recorded again replace those that were recorded before.
public final class CrimeMerger {
    private final boolean isOutcomes;
    private final MonthTexts texts;
    private RowBuffer rows = new RowBuffer();

    /// Recorded rows of the current release whose archive rows are replaced.
    private final RowBuffer recordedBefore = new RowBuffer();

    /// @param isOutcomes whether the rows are outcomes; otherwise they are crimes
    /// @param texts shares the texts of rows
    public CrimeMerger(boolean isOutcomes, MonthTexts texts) {
        this.isOutcomes = isOutcomes;
        this.texts = texts;
    }

    /// Adds the rows of the current release. Of a row whose force is replaced only the upstream fields stay, and so it is with a
    /// row that was only recorded, whose force is unknown: its archive row may be among the new ones.
    ///
    /// @param ids the persistent ids of the rows
    /// @param isForceReplaced whether this load has new rows of a force, by its ordinal
    public void addCurrent(Segment current, PersistentIdReader ids, IntPredicate isForceReplaced) {
        RowRanges ranges = current.ranges();
        for (int range = 0; range < ranges.size(); range++) {
            long key = ranges.key(range);
            for (int row = ranges.start(range); row < ranges.start(range + 1); row++) {
                int packed = current.packed(row);
                int force = PackedRow.force(packed);
                boolean isReplaced = force == Force.UNKNOWN.ordinal() || isForceReplaced.test(force);
                Optional<? extends UpstreamFields> upstream = isOutcomes
                        ? current.upstreamOutcome(row)
                        : current.upstreamCrime(row);
                if (!isReplaced || upstream.isPresent()) {
                    RowBuffer target = isReplaced ? recordedBefore : rows;
                    RowTexts written = texts.shared(current.texts(range, row, packed));
                    target.setId(target.add(key, packed, written, "", upstream), ids, row);
                }
            }
        }
    }

    /// Merges the rows of this load with those added before.
    ///
    /// @param archive rows of the archive; belongs to the merger from now on
    /// @param recorded recorded rows
    /// @return all rows of the month, unsorted
    public RowBuffer merge(RowBuffer archive, RowBuffer recorded) {
        if (isOutcomes && recorded.size() > 0) {
            removeRecordedAgain(recorded);
        }
        if (rows.size() == 0) {
            rows = archive;
        } else {
            rows.addAll(archive);
        }
        if (recordedBefore.size() + recorded.size() > 0) {
            RecordedRowMatcher matcher = new RecordedRowMatcher(isOutcomes, rows, recordedBefore, recorded);
            mergeRecorded(recordedBefore, matcher, false);
            mergeRecorded(recorded, matcher, true);
        }
        return rows;
    }

    /// Removes the recorded outcomes of crimes whose outcomes are recorded again; an archive row among them only loses its
    /// upstream fields.
    private void removeRecordedAgain(RowBuffer recorded) {
        Set<Long> again = new HashSet<>();
        for (int row = 0; row < recorded.size(); row++) {
            again.add(crimeAndMethod(recorded, row));
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.upstream(row).isPresent() && again.contains(crimeAndMethod(rows, row))) {
                rows.setUpstream(row, Optional.empty());
            }
        }
        boolean[] isRecordedAgain = new boolean[recordedBefore.size()];
        for (int row = 0; row < recordedBefore.size(); row++) {
            isRecordedAgain[row] = again.contains(crimeAndMethod(recordedBefore, row));
        }
        recordedBefore.remove(isRecordedAgain);
    }

    /// The API's number of a recorded outcome's crime, and whether the outcome is part of its history only.
    private static long crimeAndMethod(RowBuffer buffer, int row) {
        long historyBit = PackedRow.isHistoryOnly(buffer.packed(row)) ? 1L << 32 : 0;
        return historyBit | buffer.crimeId(row) & 0xFFFFFFFFL;
    }

    private void mergeRecorded(RowBuffer recorded, RecordedRowMatcher matcher, boolean isNew) {
        for (int row = 0; row < recorded.size(); row++) {
            OptionalInt known = matcher.find(recorded, row);
            if (known.isPresent()) {
                addUpstream(recorded, row, known.getAsInt(), isNew);
                matcher.added(known.getAsInt());
            } else {
                matcher.added(rows.add(recorded, row));
            }
        }
    }

    private void addUpstream(RowBuffer recorded, int row, int target, boolean isNew) {
        UpstreamFields upstream = recorded.upstream(row).orElseThrow();
        if (isNew && statesTexts(upstream, target)) {
            rows.setTexts(target, recorded.texts(row));
        }
        int packed = rows.packed(target);
        if (upstream instanceof UpstreamCrime crime) {
            if (isNew && !crime.fromOutcomeResponse()) {
                packed = PackedRow.withOutcome(packed, PackedRow.outcome(recorded.packed(row)));
            }
            upstream = combine(rows.upstream(target).map(UpstreamCrime.class::cast), crime, isNew);
        }
        boolean isBtp = PackedRow.isBtp(recorded.packed(row)) || PackedRow.isBtp(packed);
        rows.setPacked(target, PackedRow.withBtp(packed, isBtp));
        rows.setUpstream(target, Optional.of(upstream));
    }

    /// Whether a recorded row states the texts of a row: not those of a row of the archive, nor those of a crime that a response
    /// with crimes has stated, because responses with outcomes lack its last outcome.
    private boolean statesTexts(UpstreamFields recorded, int target) {
        if (PackedRow.force(rows.packed(target)) != Force.UNKNOWN.ordinal()) {
            return false;
        }
        return !(recorded instanceof UpstreamCrime crime && crime.fromOutcomeResponse()
                && rows.upstream(target).orElseThrow() instanceof UpstreamCrime known && !known.fromOutcomeResponse());
    }

    /// Responses with crimes have the last outcome but not the subtype of outcome methods; responses with outcomes have the
    /// subtype but not the last outcome.
    private static UpstreamCrime combine(Optional<UpstreamCrime> before, UpstreamCrime recorded, boolean isNew) {
        if (before.isEmpty()) {
            return recorded.withOutcomeMonth(outcomeMonth(recorded, isNew));
        }
        UpstreamCrime known = before.get();
        if (!recorded.fromOutcomeResponse()) {
            return recorded.withOutcomeMonth(outcomeMonth(recorded, isNew)).withOutcomeSubtype(known.outcomeSubtype());
        }
        return known.fromOutcomeResponse() ? recorded : known.withOutcomeSubtype(recorded.outcomeSubtype());
    }

    private static Optional<Month> outcomeMonth(UpstreamCrime recorded, boolean isNew) {
        return isNew && !recorded.fromOutcomeResponse() ? recorded.outcomeMonth() : Optional.empty();
    }
}
