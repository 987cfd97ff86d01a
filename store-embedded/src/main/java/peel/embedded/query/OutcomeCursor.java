package peel.embedded.query;

import java.util.Optional;
import java.util.OptionalInt;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowId;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;
import peel.store.row.UpstreamOutcome;

/// Shows one outcome of a release with its crime; moved from row to row.
public final class OutcomeCursor extends LocatedCursor implements OutcomeView {
    private final OpenRelease release;
    private final OutcomeCategory[] categories;
    private final OpenMonth month;
    private final CrimeCursor crime;
    private final OutcomeIdReader ids;
    private final Force[] forces;
    private final ArchiveTexts texts;

    private int row;
    private int packed;
    private boolean hasCrime;
    private Optional<UpstreamOutcome> upstream = Optional.empty();

    /// A cursor that shows no row yet.
    public OutcomeCursor(OpenRelease release, OpenMonth month) {
        super(release.places());
        this.release = release;
        this.categories = release.outcomes();
        this.month = month;
        this.crime = new CrimeCursor(release, month, true);
        this.ids = new OutcomeIdReader(release, month);
        this.forces = release.forces();
        this.texts = new ArchiveTexts(release.dictionaries());
    }

    /// Shows a row, unless it is one that no method about places shows: its crime is not loaded, or it belongs to the
    /// history of one crime only.
    ///
    /// @param newOrdinal the ordinal of its place, or `PlaceTable.UNPLACED`
    public boolean show(int newRow, int newOrdinal) {
        long ref = moveTo(newRow, newOrdinal);
        if (!hasCrime || PackedRow.isHistoryOnly(packed)) {
            return false;
        }
        upstream = month.files().outcomes().upstreamOutcome(newRow);
        showCrime(ref);
        return true;
    }

    /// Shows a row, also when its crime is not loaded.
    ///
    /// @param newOrdinal the ordinal of its place, or `PlaceTable.UNPLACED`
    public OutcomeCursor showAny(int newRow, int newOrdinal) {
        long ref = moveTo(newRow, newOrdinal);
        upstream = month.files().outcomes().upstreamOutcome(newRow);
        if (hasCrime) {
            showCrime(ref);
        }
        return this;
    }

    /// @return the [RowId] of the crime, or [RowId#NONE]
    private long moveTo(int newRow, int newOrdinal) {
        long ref = month.joins().crimeOf(newRow);
        row = newRow;
        ordinal = newOrdinal;
        packed = month.files().outcomes().packed(newRow);
        hasCrime = ref != RowId.NONE;
        return ref;
    }

    private void showCrime(long ref) {
        crime.enter(release.monthOf(ref));
        crime.show(RowId.row(ref));
    }

    @Override
    public OutcomeCategory category() {
        return categories[PackedRow.category(packed)];
    }

    @Override
    public Month month() {
        return month.files().month();
    }

    @Override
    public Force force() {
        return forces[PackedRow.force(packed)];
    }

    @Override
    public String locationName() {
        String name = places.shownName(ordinal, force().isBritishTransportPolice());
        return name.isEmpty() ? archiveText(ArchiveField.LOCATION) : name;
    }

    @Override
    public boolean hasPersistentId() {
        return ids.hasId(row);
    }

    @Override
    public long persistentIdPart(int part) {
        return ids.idPart(row, part);
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

    @Override
    public boolean hasCrime() {
        return hasCrime;
    }

    @Override
    public String archiveText(ArchiveField field) {
        return texts.text(month.files().outcomes(), row, packed, field);
    }
}
