package peel.embedded.id;

import java.util.Collection;
import java.util.Optional;
import peel.embedded.month.RowId;
import peel.embedded.month.UpstreamFieldsColumn;
import peel.model.Force;
import peel.model.Vocabulary;
import peel.store.row.UpstreamOutcome;

/// Joins outcome rows to crimes by force and id (docs/spec/archive.md#joining-outcomes-to-crimes), and notes for each
/// crime the month of its newest outcome row (docs/spec/archive.md#date-of-the-last-outcome). Rows come in groups by
/// the first 16 digits of their ids: that two different ids of hashes share these has a chance of about 1 in 30,000 for
/// three years of data, and would misdate one outcome. A row that several crimes of one id could own goes to one at its
/// own place, the oldest if there are more.
public final class OutcomeJoin {
    /// More rows of one id than comparing each with each is quick for.
    private static final int MAX_NESTED_LOOP = 256;

    private static final int NORTHERN_IRELAND = new Vocabulary().findForce(Force.NORTHERN_IRELAND_ID)
            .map(Force::ordinal).orElseThrow();

    private final Collection<MonthJoinBuilder> all;
    private final MonthJoinBuilders months;

    /// @param all all months of the new release
    /// @param months the same
    public OutcomeJoin(Collection<MonthJoinBuilder> all, MonthJoinBuilders months) {
        this.all = all;
        this.months = months;
    }

    /// The first 16 digits of the id of a row.
    long prefixOf(long ref) {
        return months.of(ref).idPrefix(ref);
    }

    /// A reference that came from the index, with what joining needs to know of the row.
    long withFacts(long ref) {
        return RowId.withFacts(ref, months.of(ref).packed(ref));
    }

    /// Whether a crime and an outcome of these forces may be joined by id. Records of API answers name no force, and
    /// join with any but Northern Ireland's, whose ids identify no crime.
    public static boolean mayJoin(int crimeForce, int outcomeForce) {
        return crimeForce != NORTHERN_IRELAND && outcomeForce != NORTHERN_IRELAND
                && (crimeForce == outcomeForce || crimeForce == 0 || outcomeForce == 0);
    }

    /// Joins the rows of one id: crimes and outcomes, in the order of [RowId].
    void join(long[] group, int from, int to) {
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
        SkewedIdJoin crowd = new SkewedIdJoin(this, group, from, to);
        for (int i = from; i < to; i++) {
            if (RowId.isOutcome(group[i])) {
                months.of(group[i]).setCrime(RowId.row(group[i]), crowd.crimeOf(group[i]));
            } else {
                months.of(group[i]).setNewestOutcome(RowId.row(group[i]), crowd.newestOutcome(group[i]));
            }
        }
    }

    /// The place of a crime, as its run key.
    long crimePlace(long crime) {
        return months.of(crime).files().crimes().keyOf(RowId.row(crime));
    }

    /// The place of an outcome, as its run key.
    long outcomePlace(long outcome) {
        return months.of(outcome).files().outcomes().keyOf(RowId.row(outcome));
    }

    /// Joins the outcomes that answers told of, whose crimes are known by their number.
    public void joinRecorded() {
        for (MonthJoinBuilder month : all) {
            Optional<UpstreamFieldsColumn> upstream = month.files().outcomes().upstream();
            for (int entry = 0; upstream.isPresent() && entry < upstream.get().size(); entry++) {
                int row = upstream.get().row(entry);
                UpstreamOutcome recorded = upstream.get().outcome(row);
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
