package peel.opensearch.record;

import peel.geo.Morton;
import peel.store.query.LocationView;

/// The place of a record that is read from bytes.
public abstract class LocatedRecord implements LocationView {
    private static final int NOT_FOUND_YET = -2;

    final RecordContext context;
    private boolean isLocated;
    private long key;
    private int ordinal = NOT_FOUND_YET;

    LocatedRecord(RecordContext context) {
        this.context = context;
    }

    /// Neighbouring records mostly have the same place, which is then not searched again.
    final void place(boolean newIsLocated, long newKey) {
        isLocated = newIsLocated;
        if (key != newKey) {
            key = newKey;
            ordinal = NOT_FOUND_YET;
        }
    }

    /// The [Morton#key] of the place; only of a record that has one.
    public final long placeKey() {
        return key;
    }

    /// The number of the place among the [Places] of the release; only of a record that has one.
    public final int placeOrdinal() {
        if (ordinal == NOT_FOUND_YET) {
            ordinal = context.places().ordinalOf(key);
        }
        return ordinal;
    }

    @Override
    public final boolean hasLocation() {
        return isLocated;
    }

    @Override
    public final int latMicro() {
        return Morton.latMicro(key);
    }

    @Override
    public final int lngMicro() {
        return Morton.lngMicro(key);
    }

    @Override
    public final int locationId() {
        return context.places().id(placeOrdinal());
    }
}
