package peel.embedded.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import peel.derive.HistoryRule;
import peel.embedded.id.OutcomeJoin;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.PersistentIdReader;
import peel.embedded.month.RowId;
import peel.embedded.month.Segment;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.query.CrimeHistory;
import peel.store.query.HistoryStep;
import peel.store.row.UpstreamOutcome;

/// Finds the crime and the outcome rows of a persistent id, and makes the crime's history of them
/// (docs/spec/archive.md#history-of-a-crime). The steps of a response of the API, where one was loaded, are the whole history.
public final class HistoryQuery {
    private static final Comparator<Long> OLDEST_FIRST = Comparator.<Long>comparingInt(ref -> RowId.monthNumber(ref))
            .thenComparingInt(ref -> RowId.row(ref));

    private final OpenRelease release;
    private final PersistentId id;
    private final List<Long> crimes = new ArrayList<>();
    private final List<Long> outcomes = new ArrayList<>();

    /// The query for one id.
    public HistoryQuery(OpenRelease release, PersistentId id) {
        this.release = release;
        this.id = id;
    }

    /// The oldest crime that has the id, with its history; empty without one.
    public Optional<CrimeHistory> find() {
        release.ids().forEach(id.part0(), ref -> {
            if (hasThisId(ref)) {
                (RowId.isOutcome(ref) ? outcomes : crimes).add(ref);
            }
        });
        if (crimes.isEmpty()) {
            return Optional.empty();
        }
        crimes.sort(OLDEST_FIRST);
        outcomes.sort(OLDEST_FIRST);
        long ref = crimes.getFirst();
        CrimeCursor crime = new CrimeCursor(release, release.monthOf(ref), true).show(RowId.row(ref));
        Force force = release.vocabulary().force(forceOf(ref));
        return Optional.of(new CrimeHistory(crime,
                force.hasJoinableIds() ? Optional.of(steps(crime, force)) : Optional.empty()));
    }

    private List<HistoryStep> steps(CrimeCursor crime, Force force) {
        List<UpstreamOutcome> recorded = new ArrayList<>();
        List<HistoryStep> recordedSteps = new ArrayList<>();
        List<HistoryStep> rows = new ArrayList<>();
        for (long ref : outcomes) {
            OpenMonth month = release.monthOf(ref);
            Segment segment = month.files().outcomes();
            int packed = segment.packed(RowId.row(ref));
            Optional<UpstreamOutcome> upstream = segment.upstreamOutcome(RowId.row(ref));
            OutcomeCategory category = release.vocabulary().outcome(PackedRow.category(packed));
            Month date = upstream.map(UpstreamOutcome::date).orElse(month.files().month());
            OptionalInt person = upstream.map(UpstreamOutcome::personId).orElse(OptionalInt.empty());
            HistoryStep step = HistoryStep.published(category, date, person);
            if (PackedRow.isHistoryOnly(packed)) {
                recorded.add(upstream.orElseThrow());
                recordedSteps.add(step);
            } else if (OutcomeJoin.mayJoin(force.ordinal(), PackedRow.force(packed))) {
                rows.add(step);
            }
        }
        return recorded.isEmpty()
                ? HistoryRule.steps(crime.month(), crime.outcome(), crime.outcomeMonth(), rows)
                : inResponseOrder(recorded, recordedSteps);
    }

    private static List<HistoryStep> inResponseOrder(List<UpstreamOutcome> recorded, List<HistoryStep> steps) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> recorded.get(i).position()));
        return order.stream().map(steps::get).toList();
    }

    private boolean hasThisId(long ref) {
        OpenMonth month = release.monthOf(ref);
        PersistentIdReader ids = RowId.isOutcome(ref) ? new OutcomeIdReader(release, month) : month.files().crimeIds();
        int row = RowId.row(ref);
        return ids.idPart(row, 0) == id.part0() && ids.idPart(row, 1) == id.part1()
                && ids.idPart(row, 2) == id.part2() && ids.idPart(row, 3) == id.part3();
    }

    private int forceOf(long crime) {
        return PackedRow.force(release.monthOf(crime).files().crimes().packed(RowId.row(crime)));
    }
}
