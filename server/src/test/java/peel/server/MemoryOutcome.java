package peel.server;

import java.util.OptionalInt;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.query.OutcomeView;

/// An outcome in memory.
///
/// @param month the month under which it is found
record MemoryOutcome(OutcomeCategory category, Month month, Month date, OptionalInt personId, MemoryCrime crime)
        implements
            OutcomeView {

    @Override
    public Force force() {
        return crime.force();
    }

    @Override
    public boolean hasLocation() {
        return crime.hasLocation();
    }

    @Override
    public int latMicro() {
        return crime.latMicro();
    }

    @Override
    public int lngMicro() {
        return crime.lngMicro();
    }

    @Override
    public int locationId() {
        return crime.locationId();
    }

    @Override
    public String locationName() {
        return crime.locationName();
    }

    @Override
    public boolean hasPersistentId() {
        return crime.hasPersistentId();
    }

    @Override
    public long persistentIdPart(int part) {
        return crime.persistentIdPart(part);
    }
}
