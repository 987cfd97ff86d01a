package peel.lucene;

import java.util.Collection;
import java.util.Optional;
import peel.model.Force;
import peel.model.Vocabulary;
import peel.store.PublishedOutcome;

/// Joins outcome rows to crimes by force and id (docs/spec/archive.md#joining-outcomes-to-crimes), and notes for each
/// crime the month of its newest outcome row (docs/spec/archive.md#date-of-the-last-outcome). Rows come in groups by
/// the first 16 digits of their ids: that two different ids of hashes share these has a chance of about 1 in 30,000 for
/// three years of data, and would misdate one outcome. A row that several crimes of one id could own goes to one at its
/// own place, the oldest if there are more.
final class Joiner {
    /// More rows of one id than comparing each with each is quick for.
    private static final int CROWD = 256;

    private static final int NORTHERN_IRELAND = new Vocabulary().findForce(Force.NORTHERN_IRELAND_ID)
            .map(Force::ordinal).orElseThrow();

    private final Collection<MonthJoin> all;
    private final MonthJoins months;

    /// @param all all months of the new release
    /// @param months the same
    Joiner(Collection<MonthJoin> all, MonthJoins months) {
        this.all = all;
        this.months = months;
    }

    /// The first 16 digits of the id of a row.
    long prefixOf(long ref) {
        return months.of(ref).idPrefix(ref);
    }

    /// A reference that came from the index, with what joining needs to know of the row.
    long withFacts(long ref) {
        return RowRef.withFacts(ref, months.of(ref).packed(ref));
    }

    /// Whether a crime and an outcome of these forces may be joined by id. Records of API answers name no force, and
    /// join with any but Northern Ireland's, whose ids identify no crime.
    static boolean mayJoin(int crimeForce, int outcomeForce) {
        return crimeForce != NORTHERN_IRELAND && outcomeForce != NORTHERN_IRELAND
                && (crimeForce == outcomeForce || crimeForce == 0 || outcomeForce == 0);
    }

    /// Joins the rows of one id: crimes and outcomes, in the order of [RowRef].
    void join(long[] group, int from, int to) {
        if (to - from > CROWD) {
            joinCrowd(group, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            if (RowRef.isOutcome(group[i])) {
                months.of(group[i]).setCrime(RowRef.row(group[i]), crimeOf(group[i], group, from, to));
            } else {
                months.of(group[i]).setNewestOutcome(RowRef.row(group[i]), newestOutcome(group[i], group, from, to));
            }
        }
    }

    private void joinCrowd(long[] group, int from, int to) {
        CrowdedId crowd = new CrowdedId(this, group, from, to);
        for (int i = from; i < to; i++) {
            if (RowRef.isOutcome(group[i])) {
                months.of(group[i]).setCrime(RowRef.row(group[i]), crowd.crimeOf(group[i]));
            } else {
                months.of(group[i]).setNewestOutcome(RowRef.row(group[i]), crowd.newestOutcome(group[i]));
            }
        }
    }

    /// The place of a crime, as its run key.
    long crimePlace(long crime) {
        return months.of(crime).files().crimes().keyOf(RowRef.row(crime));
    }

    /// The place of an outcome, as its run key.
    long outcomePlace(long outcome) {
        return months.of(outcome).files().outcomes().keyOf(RowRef.row(outcome));
    }

    /// Joins the outcomes that answers told of, whose crimes are known by their number.
    void joinTold() {
        for (MonthJoin month : all) {
            Optional<LearntRows> learnt = month.files().outcomes().learnt();
            for (int entry = 0; learnt.isPresent() && entry < learnt.get().size(); entry++) {
                int row = learnt.get().row(entry);
                PublishedOutcome told = learnt.get().outcome(row);
                int crime = months.find(RowRef.monthNumber(told.crimeMonth()))
                        .map(crimeMonth -> crimeMonth.toldCrime(told.crimeId())).orElse(-1);
                if (crime >= 0) {
                    month.setCrime(row, RowRef.of(false, told.crimeMonth(), crime));
                }
            }
        }
    }

    private int newestOutcome(long crime, long[] group, int from, int to) {
        int newest = 0;
        for (int i = from; i < to; i++) {
            if (RowRef.isOutcome(group[i]) && mayJoin(RowRef.force(crime), RowRef.force(group[i]))
                    && !RowRef.isHistoryOnly(group[i])) {
                newest = Math.max(newest, RowRef.monthNumber(group[i]));
            }
        }
        return newest;
    }

    private long crimeOf(long outcome, long[] group, int from, int to) {
        long first = RowRef.NONE;
        int candidates = 0;
        for (int i = from; i < to; i++) {
            if (!RowRef.isOutcome(group[i]) && mayJoin(RowRef.force(group[i]), RowRef.force(outcome))) {
                first = candidates++ == 0 ? group[i] : first;
            }
        }
        return candidates < 2 ? first : atSamePlace(outcome, group, from, to).orElse(first);
    }

    private Optional<Long> atSamePlace(long outcome, long[] group, int from, int to) {
        long key = outcomePlace(outcome);
        for (int i = from; i < to; i++) {
            if (!RowRef.isOutcome(group[i]) && mayJoin(RowRef.force(group[i]), RowRef.force(outcome))
                    && crimePlace(group[i]) == key) {
                return Optional.of(group[i]);
            }
        }
        return Optional.empty();
    }
}
