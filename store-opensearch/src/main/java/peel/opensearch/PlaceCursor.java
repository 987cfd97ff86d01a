package peel.opensearch;

import java.util.List;
import java.util.Optional;
import peel.geo.Morton;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.opensearch.place.PlaceTable;
import peel.store.query.PlaceView;

/// Shows one place of a release; moved from place to place.
final class PlaceCursor implements PlaceView {
    private final PlaceTable places;
    private int ordinal;

    PlaceCursor(PlaceTable places) {
        this.places = places;
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
        return Morton.latMicro(places.key(ordinal));
    }

    @Override
    public int lngMicro() {
        return Morton.lngMicro(places.key(ordinal));
    }

    @Override
    public String name() {
        return places.newestName(ordinal);
    }

    @Override
    public Optional<NeighbourhoodId> neighbourhood() {
        return places.neighbourhood(ordinal);
    }

    @Override
    public List<Month> months() {
        return places.months(ordinal);
    }
}
