package peel.lucene;

import java.util.Optional;
import peel.derive.OutcomeDateRule;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.CrimeView;
import peel.store.PublishedCrime;
import peel.wire.JsonBytes;
import peel.wire.LocationJson;

/// Shows one crime of a release; moved from row to row.
final class CrimeCursor extends LocatedCursor implements CrimeView {
    private final CrimeCategory[] categories;
    private final OutcomeCategory[] outcomes;
    private final boolean inOutcome;

    private OpenMonth month;
    private Section crimes;
    private RowIds ids;
    private int row;
    private int packed;
    private Optional<PublishedCrime> published = Optional.empty();
    private int subtypeRank = UNPLACED;
    private String subtype = "";

    /// @param inOutcome whether the crime is shown inside an outcome, where its `location_subtype` is another
    CrimeCursor(OpenRelease release, OpenMonth month, boolean inOutcome) {
        super(release.places());
        this.categories = release.categories();
        this.outcomes = release.outcomes();
        this.inOutcome = inOutcome;
        this.month = month;
        this.crimes = month.files().crimes();
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
    /// @param newRank the rank of its place, or [#UNPLACED]
    CrimeCursor show(int newRow, int newRank) {
        row = newRow;
        rank = newRank;
        packed = crimes.packed(newRow);
        published = PackedRow.isLearnt(packed)
                ? crimes.learnt().map(learnt -> learnt.crime(newRow))
                : Optional.empty();
        return this;
    }

    /// Shows a row whose place is not known yet.
    CrimeCursor show(int newRow) {
        return show(newRow, places.rankOf(crimes.runs().key(crimes.runs().runOf(newRow))));
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
        return published.isPresent() ? published.get().id() : month.crimeIdBase() + row;
    }

    @Override
    public String locationName() {
        return published.isPresent()
                ? published.get().locationName()
                : places.shownName(rank, isBritishTransportPolice());
    }

    @Override
    public void appendLocation(JsonBytes out) {
        if (published.isPresent()) {
            LocationJson.append(out, latMicro(), lngMicro(), locationId(), published.get().locationName());
        } else {
            places.appendLocation(rank, isBritishTransportPolice(), out);
        }
    }

    @Override
    public boolean isBritishTransportPolice() {
        return PackedRow.isBtp(packed);
    }

    @Override
    public String locationSubtype() {
        if (published.isPresent()) {
            PublishedCrime told = published.get();
            return inOutcome ? told.outcomeSubtype() : told.locationSubtype();
        }
        return isBritishTransportPolice() && hasLocation() ? btpSubtype() : "";
    }

    /// Crimes at a station follow each other, and its name has to be looked at for what kind it is.
    private String btpSubtype() {
        if (subtypeRank != rank) {
            subtype = places.btpSubtype(rank);
            subtypeRank = rank;
        }
        return subtype;
    }

    @Override
    public String context() {
        return published.map(PublishedCrime::context).orElse("");
    }

    @Override
    public void appendPersistentId(JsonBytes out) {
        long found = ids.find(row);
        for (int part = 0; part < 4 && found >= 0; part++) {
            out.hex(ids.part(found, part));
        }
    }

    @Override
    public OutcomeCategory outcome() {
        return outcomes[PackedRow.outcome(packed)];
    }

    @Override
    public Month outcomeMonth() {
        if (published.isPresent() && published.get().outcomeMonth().isPresent()) {
            return published.get().outcomeMonth().get();
        }
        int newest = month.joins().newestOutcome(row);
        return OutcomeDateRule.date(month(),
                newest == 0 ? Optional.empty() : Optional.of(RowRef.month(newest)));
    }
}
