package peel.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import peel.geo.NearestSearch;
import peel.model.CrimeCategory;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.ReferencePath;
import peel.model.Vocabulary;
import peel.store.Coverage;
import peel.store.CrimeCount;
import peel.store.CrimeHistory;
import peel.store.CrimeQuery;
import peel.store.CrimeVisitor;
import peel.store.OutcomeQuery;
import peel.store.OutcomeVisitor;
import peel.store.Place;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.StopQuery;
import peel.store.StopVisitor;

/// A lease on an open release: answers until it is closed.
final class LuceneRelease implements Release {
    private final OpenRelease open;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param open already retained for this lease
    LuceneRelease(OpenRelease open) {
        this.open = open;
    }

    @Override
    public ReleaseInfo info() {
        return open.info();
    }

    @Override
    public Vocabulary vocabulary() {
        return open.vocabulary();
    }

    @Override
    public List<Coverage> coverage() {
        return open.manifest().coverage();
    }

    @Override
    public Optional<Place> place(int locationId) {
        int rank = open.places().rankOfId(locationId);
        return rank < 0 ? Optional.empty() : Optional.of(placeAt(rank));
    }

    @Override
    public Optional<Place> nearestPlace(double latDegrees, double lngDegrees) {
        int rank = NearestSearch.nearest(open.places(), open.places()::hasCrimes, latDegrees, lngDegrees);
        return rank < 0 ? Optional.empty() : Optional.of(placeAt(rank));
    }

    private Place placeAt(int rank) {
        PlaceTable places = open.places();
        return new Place(places.id(rank), places.latMicro(rank), places.lngMicro(rank));
    }

    @Override
    public void crimes(CrimeQuery query, CrimeVisitor visitor) throws IOException {
        RunFinder runs = new RunFinder(query.where(), query.months(), open.places());
        int category = query.category().map(CrimeCategory::ordinal).orElse(0);
        for (OpenMonth month : open.months()) {
            if (query.months().contains(month.files().month())) {
                Section section = month.files().crimes();
                Matches matches = runs.in(section.runs());
                if (matches.rows() > 0) {
                    CrimeCursor cursor = new CrimeCursor(open, month, false);
                    for (long entry : RowOrder.byCategory(matches, section, category)) {
                        visitor.visit(cursor.show((int) entry, matches.rank((int) (entry >>> 32))));
                    }
                }
            }
        }
    }

    @Override
    public long countCrimes(CrimeQuery query) {
        RunFinder runs = new RunFinder(query.where(), query.months(), open.places());
        int category = query.category().map(CrimeCategory::ordinal).orElse(0);
        long count = 0;
        for (OpenMonth month : open.months()) {
            if (query.months().contains(month.files().month())) {
                Section section = month.files().crimes();
                Matches matches = runs.in(section.runs());
                count += category == 0 ? matches.rows() : CategoryCount.of(matches, section).crimes(category);
            }
        }
        return count;
    }

    @Override
    public List<CrimeCount> crimeCounts(CrimeQuery query) {
        RunFinder runs = new RunFinder(query.where(), query.months(), open.places());
        List<CrimeCount> counts = new ArrayList<>();
        CrimeCategory[] categories = query.category().map(category -> new CrimeCategory[]{category})
                .orElseGet(open::categories);
        for (OpenMonth month : open.months()) {
            if (query.months().contains(month.files().month())) {
                Section section = month.files().crimes();
                CategoryCount count = CategoryCount.of(runs.in(section.runs()), section);
                counts.addAll(count.list(month.files().month(), categories));
            }
        }
        return counts;
    }

    @Override
    public void outcomes(OutcomeQuery query, OutcomeVisitor visitor) throws IOException {
        RunFinder runs = new RunFinder(query.where(), query.months(), open.places());
        for (OpenMonth month : open.months()) {
            if (query.months().contains(month.files().month())) {
                Section section = month.files().outcomes();
                Matches matches = runs.in(section.runs());
                if (matches.rows() > 0) {
                    OutcomeCursor cursor = new OutcomeCursor(open, month);
                    for (long entry : RowOrder.asTheyStand(matches, section)) {
                        if (cursor.show((int) entry)) {
                            visitor.visit(cursor);
                        }
                    }
                }
            }
        }
    }

    @Override
    public long countOutcomes(OutcomeQuery query) {
        RunFinder runs = new RunFinder(query.where(), query.months(), open.places());
        long count = 0;
        for (OpenMonth month : open.months()) {
            if (query.months().contains(month.files().month())) {
                count += runs.in(month.files().outcomes().runs()).rows();
            }
        }
        return count;
    }

    @Override
    public void stops(StopQuery query, StopVisitor visitor) throws IOException {
        StopFinder finder = new StopFinder(query, open.places());
        for (OpenMonth month : open.months()) {
            Optional<StopSection> stops = month.files().stops();
            if (stops.isPresent() && query.months().contains(month.files().month())) {
                long[] entries = finder.in(stops.get());
                if (entries.length > 0) {
                    StopCursor cursor = new StopCursor(open, month.files().month(), stops.get());
                    for (long entry : entries) {
                        visitor.visit(cursor.show((int) (entry >>> 32), (int) entry));
                    }
                }
            }
        }
    }

    @Override
    public Optional<CrimeHistory> history(PersistentId id) {
        return new HistorySearch(open, id).find();
    }

    @Override
    public Optional<byte[]> reference(ReferencePath path) {
        int entry = open.references().find(path.key());
        return entry < 0 ? Optional.empty() : Optional.of(open.references().body(entry));
    }

    @Override
    public List<ReferencePath> references() {
        return open.references().paths();
    }

    @Override
    public Optional<NeighbourhoodId> neighbourhoodAt(double latDegrees, double lngDegrees) {
        int entry = open.boundaries().entryAt(latDegrees, lngDegrees);
        return entry < 0 ? Optional.empty() : open.references().path(entry).neighbourhood();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            open.release();
        }
    }
}
