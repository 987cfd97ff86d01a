package peel.embedded.id;

import java.util.Collection;
import java.util.Optional;
import peel.embedded.month.RowId;
import peel.embedded.month.Segment;
import peel.embedded.month.UpstreamFieldsColumn;
import peel.model.Force;
import peel.model.Vocabulary;
import peel.store.row.UpstreamOutcome;

/// Joins outcome rows to crimes by force and id (docs/spec/archive.md#joining-outcomes-to-crimes), and determines for each
/// crime the month of its newest outcome row (docs/spec/archive.md#date-of-the-last-outcome). Rows come in groups with the
/// same first 16 digits of their ids. The chance that two different ids have the same is about 1 in 30,000 for three years of
/// data, and one outcome would have a wrong date then. An outcome that may belong to several crimes belongs to one at its own
/// place, the oldest if there are more. Safe for several threads.
public final class OutcomeJoin implements IdJoin {
    /// The most rows of one id that are compared each with each; [SkewedIdJoin] joins more.
    private static final int MAX_NESTED_LOOP = 256;

    private static final int NORTHERN_IRELAND = new Vocabulary().findForce(Force.NORTHERN_IRELAND_ID)
            .map(Force::ordinal).orElseThrow();

    private final Collection<MonthJoinBuilder> all;
    private final MonthJoinBuilders months;

    /// @param all all months of the new release
    /// @param months the same months
    public OutcomeJoin(Collection<MonthJoinBuilder> all, MonthJoinBuilders months) {
        this.all = all;
        this.months = months;
    }

    @Override
    public long prefixOf(long rowId) {
        return months.of(rowId).idPrefix(rowId);
    }

    @Override
    public long withJoinFields(long rowId) {
        return RowId.withJoinFields(rowId, months.of(rowId).packed(rowId));
    }

    /// Whether a crime and an outcome of these forces may be joined by id. Recorded rows have no force and join with those of
    /// any force but Northern Ireland's, whose ids do not identify a crime.
    ///
    /// @param crimeForce the ordinal of the crime's force
    /// @param outcomeForce the ordinal of the outcome's force
    public static boolean mayJoin(int crimeForce, int outcomeForce) {
        return crimeForce != NORTHERN_IRELAND && outcomeForce != NORTHERN_IRELAND
                && (crimeForce == outcomeForce || crimeForce == 0 || outcomeForce == 0);
    }

    @Override
    public void join(long[] group, int from, int to) {
        if (to - from > MAX_NESTED_LOOP) {
            joinSkewed(group, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            if (RowId.isOutcome(group[i])) {
                months.of(group[i]).setCrime(RowId.row(group[i]), crimeOf(group[i], group, from, to));
            } else {
                months.of(group[i]).setNewestOutcome(RowId.row(group[i]), newestOutcome(group[i], group, from, to));
            }
        }
    }

    private void joinSkewed(long[] group, int from, int to) {
        SkewedIdJoin skewed = new SkewedIdJoin(this, group, from, to);
        for (int i = from; i < to; i++) {
            if (RowId.isOutcome(group[i])) {
                months.of(group[i]).setCrime(RowId.row(group[i]), skewed.crimeOf(group[i]));
            } else {
                months.of(group[i]).setNewestOutcome(RowId.row(group[i]), skewed.newestOutcome(group[i]));
            }
        }
    }

    /// The `GroupKey` of a crime.
    long crimePlace(long crime) {
        return months.of(crime).files().crimes().keyOf(RowId.row(crime));
    }

    /// The `GroupKey` of an outcome.
    long outcomePlace(long outcome) {
        return months.of(outcome).files().outcomes().keyOf(RowId.row(outcome));
    }

    /// Joins the recorded outcomes, whose crimes are known by the API's number.
    public void joinRecorded() {
        for (MonthJoinBuilder month : all) {
            Segment outcomes = month.files().outcomes();
            Optional<UpstreamFieldsColumn> upstream = outcomes.upstream();
            for (int entry = 0; upstream.isPresent() && entry < upstream.get().size(); entry++) {
                int row = upstream.get().row(entry);
                UpstreamOutcome recorded = outcomes.upstreamOutcome(row).orElseThrow();
                int crime = months.find(RowId.monthNumber(recorded.crimeMonth()))
                        .map(crimeMonth -> crimeMonth.recordedCrime(recorded.crimeId())).orElse(-1);
                if (crime >= 0) {
                    month.setCrime(row, RowId.of(false, recorded.crimeMonth(), crime));
                }
            }
        }
    }

    private int newestOutcome(long crime, long[] group, int from, int to) {
        int newest = 0;
        for (int i = from; i < to; i++) {
            if (RowId.isOutcome(group[i]) && mayJoin(RowId.force(crime), RowId.force(group[i]))
                    && !RowId.isHistoryOnly(group[i])) {
                newest = Math.max(newest, RowId.monthNumber(group[i]));
            }
        }
        return newest;
    }

    private long crimeOf(long outcome, long[] group, int from, int to) {
        long first = RowId.NONE;
        int candidates = 0;
        for (int i = from; i < to; i++) {
            if (!RowId.isOutcome(group[i]) && mayJoin(RowId.force(group[i]), RowId.force(outcome))) {
                first = candidates++ == 0 ? group[i] : first;
            }
        }
        return candidates < 2 ? first : atSamePlace(outcome, group, from, to).orElse(first);
    }

    private Optional<Long> atSamePlace(long outcome, long[] group, int from, int to) {
        long key = outcomePlace(outcome);
        for (int i = from; i < to; i++) {
            if (!RowId.isOutcome(group[i]) && mayJoin(RowId.force(group[i]), RowId.force(outcome))
                    && crimePlace(group[i]) == key) {
                return Optional.of(group[i]);
            }
        }
        return Optional.empty();
    }
}
