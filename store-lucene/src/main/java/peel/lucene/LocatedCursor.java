package peel.lucene;

import peel.store.LocationView;

/// Shows the place of a row by its rank in the table of places.
abstract class LocatedCursor implements LocationView {
    /// The rank of a row without a place.
    static final int UNPLACED = -1;

    final PlaceTable places;
    int rank;

    LocatedCursor(PlaceTable places) {
        this.places = places;
    }

    @Override
    public final boolean hasLocation() {
        return rank != UNPLACED;
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
