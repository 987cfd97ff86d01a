package peel.embedded.query;

import peel.embedded.place.PlaceTable;
import peel.store.query.LocationView;

/// Shows the place of a row by its rank in the table of places.
public abstract class LocatedCursor implements LocationView {
    final PlaceTable places;
    int rank;

    LocatedCursor(PlaceTable places) {
        this.places = places;
    }

    @Override
    public final boolean hasLocation() {
        return rank != PlaceTable.UNPLACED;
    }

    @Override
    public final int latMicro() {
        return places.latMicro(rank);
    }

    @Override
    public final int lngMicro() {
        return places.lngMicro(rank);
    }

    @Override
    public final int locationId() {
        return places.id(rank);
    }
}
