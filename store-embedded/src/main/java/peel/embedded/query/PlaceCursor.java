package peel.embedded.query;

import java.util.List;
import java.util.Optional;
import peel.embedded.place.PlaceTable;
import peel.embedded.reference.PlaceNeighbourhoods;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.store.query.PlaceView;

/// Shows one place of a release; moved from place to place.
final class PlaceCursor implements PlaceView {
    private final OpenRelease release;
    private final PlaceTable places;
    private final PlaceMonths months;
    private int ordinal;

    PlaceCursor(OpenRelease release) {
        this.release = release;
        this.places = release.places();
        this.months = new PlaceMonths(release);
    }

    /// Shows a place.
    PlaceCursor show(int newOrdinal) {
        ordinal = newOrdinal;
        return this;
    }

    @Override
    public int id() {
        return places.id(ordinal);
    }

    @Override
    public int latMicro() {
        return places.latMicro(ordinal);
    }

    @Override
    public int lngMicro() {
        return places.lngMicro(ordinal);
    }

    @Override
    public String name() {
        return places.names(ordinal).newestShown();
    }

    @Override
    public Optional<NeighbourhoodId> neighbourhood() {
        release.damage().requireIntact(FoundDamage.BOUNDARIES);
        release.damage().requireIntact(FoundDamage.RESPONSES);
        int boundary = release.placeNeighbourhoods().of(ordinal);
        return boundary == PlaceNeighbourhoods.NONE
                ? Optional.empty()
                : Optional.of(release.neighbourhoods().id(release.neighbourhoods().position(boundary)));
    }

    @Override
    public List<Month> months() {
        return months.of(places.key(ordinal));
    }
}
