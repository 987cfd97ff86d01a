package peel.embedded.query;

import java.util.Optional;
import peel.derive.OutcomeDateRule;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.PersistentIdColumn;
import peel.embedded.month.RowId;
import peel.embedded.month.Segment;
import peel.embedded.place.PlaceTable;
import peel.json.JsonBuffer;
import peel.json.LocationJson;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.copy.CopiedCrimeView;
import peel.store.json.RenderedLocation;
import peel.store.row.UpstreamCrime;

/// Shows one crime of a release; moved from row to row.
public final class CrimeCursor extends LocatedCursor implements CopiedCrimeView, RenderedLocation {
    private static final long NOT_FOUND_YET = Long.MIN_VALUE;

    private final CrimeCategory[] categories;
    private final OutcomeCategory[] outcomes;
    private final Force[] forces;
    private final boolean inOutcome;
    private final ArchiveTexts texts;

    private OpenMonth month;
    private Segment crimes;
    private PersistentIdColumn ids;
    private int row;
    private int packed;
    private long idAt = NOT_FOUND_YET;
    private Optional<UpstreamCrime> upstream = Optional.empty();
    private int subtypeOrdinal = PlaceTable.UNPLACED;
    private String subtype = "";

    /// @param inOutcome whether the crime is shown inside an outcome, where its `location_subtype` is another
    public CrimeCursor(OpenRelease release, OpenMonth month, boolean inOutcome) {
        super(release.places());
        this.categories = release.categories();
        this.outcomes = release.outcomes();
        this.forces = release.forces();
        this.inOutcome = inOutcome;
        this.month = month;
        this.crimes = month.files().crimes();
        this.texts = new ArchiveTexts(release.dictionaries());
        this.ids = month.files().crimeIds();
    }

    /// Moves to another month; a row has to be shown next.
    void enter(OpenMonth newMonth) {
        month = newMonth;
        crimes = newMonth.files().crimes();
        ids = newMonth.files().crimeIds();
    }

    /// Shows a row.
    ///
    /// @param newOrdinal the ordinal of its place, or [PlaceTable#UNPLACED]
    public CrimeCursor show(int newRow, int newOrdinal) {
        row = newRow;
        ordinal = newOrdinal;
        packed = crimes.packed(newRow);
        idAt = NOT_FOUND_YET;
        upstream = crimes.upstreamCrime(newRow);
        return this;
    }

    /// Shows a row whose place is not known yet.
    public CrimeCursor show(int newRow) {
        return show(newRow, places.ordinalOf(crimes.ranges().key(crimes.ranges().rangeOf(newRow))));
    }

    @Override
    public CrimeCategory category() {
        return categories[PackedRow.category(packed) - 1];
    }

    @Override
    public Month month() {
        return month.files().month();
    }

    @Override
    public int id() {
        return upstream.isPresent() ? upstream.get().id() : month.firstCrimeId() + row;
    }

    @Override
    public String locationName() {
        return upstream.isPresent()
                ? upstream.get().locationName()
                : places.shownName(ordinal, isBritishTransportPolice());
    }

    @Override
    public void appendLocation(JsonBuffer out) {
        if (upstream.isPresent()) {
            LocationJson.append(out, latMicro(), lngMicro(), locationId(), upstream.get().locationName());
        } else {
            places.appendLocation(ordinal, isBritishTransportPolice(), out);
        }
    }

    @Override
    public Force force() {
        return forces[PackedRow.force(packed)];
    }

    @Override
    public boolean isBritishTransportPolice() {
        return PackedRow.isBtp(packed);
    }

    @Override
    public String locationSubtype() {
        return subtype(inOutcome);
    }

    @Override
    public String outcomeSubtype() {
        return subtype(true);
    }

    private String subtype(boolean ofOutcomes) {
        if (upstream.isPresent()) {
            UpstreamCrime recorded = upstream.get();
            return ofOutcomes ? recorded.outcomeSubtype() : recorded.locationSubtype();
        }
        return isBritishTransportPolice() && hasLocation() ? btpSubtype() : "";
    }

    /// Crimes at a station follow each other, and its name has to be looked at for what kind it is.
    private String btpSubtype() {
        if (subtypeOrdinal != ordinal) {
            subtype = places.btpSubtype(ordinal);
            subtypeOrdinal = ordinal;
        }
        return subtype;
    }

    @Override
    public String context() {
        return upstream.map(UpstreamCrime::context).orElse("");
    }

    @Override
    public boolean hasPersistentId() {
        return idAt() >= 0;
    }

    @Override
    public long persistentIdPart(int part) {
        return ids.part(idAt(), part);
    }

    private long idAt() {
        if (idAt == NOT_FOUND_YET) {
            idAt = ids.find(row);
        }
        return idAt;
    }

    @Override
    public OutcomeCategory outcome() {
        return outcomes[PackedRow.outcome(packed)];
    }

    @Override
    public Month outcomeMonth() {
        if (upstream.isPresent() && upstream.get().outcomeMonth().isPresent()) {
            return upstream.get().outcomeMonth().get();
        }
        int newest = month.joins().newestOutcome(row);
        return OutcomeDateRule.date(month(),
                newest == 0 ? Optional.empty() : Optional.of(RowId.month(newest)));
    }

    @Override
    public String archiveText(ArchiveField field) {
        return texts.text(crimes, row, packed, field);
    }
}
