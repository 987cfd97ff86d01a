package peel.embedded.query;

import peel.embedded.place.PlaceTable;
import peel.store.query.LocationView;

/// Shows the place of a row by its ordinal in the table of places.
public abstract class LocatedCursor implements LocationView {
    final PlaceTable places;
    int ordinal;

    LocatedCursor(PlaceTable places) {
        this.places = places;
    }

    @Override
    public final boolean hasLocation() {
        return ordinal != PlaceTable.UNPLACED;
    }

    @Override
    public final int latMicro() {
        return places.latMicro(ordinal);
    }

    @Override
    public final int lngMicro() {
        return places.lngMicro(ordinal);
    }

    @Override
    public final int locationId() {
        return places.id(ordinal);
    }
}
