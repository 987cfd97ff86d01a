package peel.server;

import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.query.CrimeView;
import peel.store.query.Place;

/// A crime in memory.
record MemoryCrime(CrimeCategory category, Month month, int id, Force force, Optional<Place> place, String locationName,
        String locationSubtype, String context, Optional<PersistentId> persistentId, OutcomeCategory outcome,
        Month outcomeMonth) implements CrimeView {

    @Override
    public boolean hasLocation() {
        return place.isPresent();
    }

    @Override
    public int latMicro() {
        return place.orElseThrow().latMicro();
    }

    @Override
    public int lngMicro() {
        return place.orElseThrow().lngMicro();
    }

    @Override
    public int locationId() {
        return place.orElseThrow().id();
    }

    @Override
    public boolean isBritishTransportPolice() {
        return force.isBritishTransportPolice();
    }

    @Override
    public boolean hasPersistentId() {
        return persistentId.isPresent();
    }

    @Override
    public long persistentIdPart(int part) {
        return persistentId.orElseThrow().part(part);
    }

    MemoryCrime withSubtype(String subtype) {
        return new MemoryCrime(category, month, id, force, place, locationName, subtype, context, persistentId, outcome,
                outcomeMonth);
    }
}
