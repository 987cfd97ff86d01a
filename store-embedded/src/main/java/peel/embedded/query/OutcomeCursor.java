package peel.embedded.query;

import java.util.Optional;
import java.util.OptionalInt;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowId;
import peel.embedded.month.Segment;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;
import peel.store.row.UpstreamOutcome;

/// Shows one outcome of a release with its crime; moved from row to row.
public final class OutcomeCursor implements OutcomeView {
    private final OpenRelease release;
    private final OutcomeCategory[] categories;
    private final OpenMonth month;
    private final CrimeCursor crime;

    private int packed;
    private Optional<UpstreamOutcome> upstream = Optional.empty();

    public OutcomeCursor(OpenRelease release, OpenMonth month) {
        this.release = release;
        this.categories = release.outcomes();
        this.month = month;
        this.crime = new CrimeCursor(release, month, true);
    }

    /// Shows a row, unless it is one that no method about places shows: its crime is not loaded, or it belongs to the
    /// history of one crime only.
    public boolean show(int row) {
        Segment outcomes = month.files().outcomes();
        long ref = month.joins().crimeOf(row);
        packed = outcomes.packed(row);
        if (ref == RowId.NONE || PackedRow.isHistoryOnly(packed)) {
            return false;
        }
        upstream = PackedRow.hasUpstreamFields(packed)
                ? outcomes.upstream().map(column -> column.outcome(row))
                : Optional.empty();
        crime.enter(release.monthOf(ref));
        crime.show(RowId.row(ref));
        return true;
    }

    @Override
    public OutcomeCategory category() {
        return categories[PackedRow.category(packed)];
    }

    @Override
    public Month date() {
        return upstream.map(UpstreamOutcome::date).orElse(month.files().month());
    }

    @Override
    public OptionalInt personId() {
        return upstream.map(UpstreamOutcome::personId).orElse(OptionalInt.empty());
    }

    @Override
    public CrimeView crime() {
        return crime;
    }
}
