package peel.lucene;

import java.util.Optional;
import java.util.OptionalInt;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.CrimeView;
import peel.store.OutcomeView;
import peel.store.PublishedOutcome;

/// Shows one outcome of a release with its crime; moved from row to row.
final class OutcomeCursor implements OutcomeView {
    private final OpenRelease release;
    private final OutcomeCategory[] categories;
    private final OpenMonth month;
    private final CrimeCursor crime;

    private int packed;
    private Optional<PublishedOutcome> published = Optional.empty();

    OutcomeCursor(OpenRelease release, OpenMonth month) {
        this.release = release;
        this.categories = release.outcomes();
        this.month = month;
        this.crime = new CrimeCursor(release, month, true);
    }

    /// Shows a row, unless it is one that no method about places shows: its crime is not loaded, or it belongs to the
    /// history of one crime only.
    boolean show(int row) {
        Section outcomes = month.files().outcomes();
        long ref = month.joins().crimeOf(row);
        packed = outcomes.packed(row);
        if (ref == RowRef.NONE || PackedRow.isHistoryOnly(packed)) {
            return false;
        }
        published = PackedRow.isLearnt(packed)
                ? outcomes.learnt().map(learnt -> learnt.outcome(row))
                : Optional.empty();
        crime.enter(release.monthOf(ref));
        crime.show(RowRef.row(ref));
        return true;
    }

    @Override
    public OutcomeCategory category() {
        return categories[PackedRow.category(packed)];
    }

    @Override
    public Month date() {
        return published.map(PublishedOutcome::date).orElse(month.files().month());
    }

    @Override
    public OptionalInt personId() {
        return published.map(PublishedOutcome::personId).orElse(OptionalInt.empty());
    }

    @Override
    public CrimeView crime() {
        return crime;
    }
}
