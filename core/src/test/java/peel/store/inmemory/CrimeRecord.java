package peel.store.inmemory;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.query.CrimeView;
import peel.store.query.Place;

/// A crime as a value. [CrimeRecordBuilder] makes one.
///
/// @param outcomeSubtype the `location_subtype` that it has inside an outcome or a history
/// @param recordedPosition its position in a recorded response, empty for a record of the archive
/// @param archiveTexts the cells of its row in the archive that differ from what the other components make of them
public record CrimeRecord(CrimeCategory category, Month month, int id, Force force, boolean isBritishTransportPolice,
        Optional<Place> place, String locationName, String locationSubtype, String outcomeSubtype, String context,
        Optional<PersistentId> persistentId, OutcomeCategory outcome, Month outcomeMonth, OptionalInt recordedPosition,
        Map<ArchiveField, String> archiveTexts) implements CrimeView, LocatedRecord {

    /// Copies the map.
    public CrimeRecord {
        archiveTexts = Map.copyOf(archiveTexts);
    }

    /// What a view shows.
    ///
    /// @param inOutcome the same crime as an outcome or a history shows it
    public static CrimeRecord of(CrimeView view, CrimeView inOutcome, OptionalInt recordedPosition) {
        return new CrimeRecord(view.category(), view.month(), view.id(), view.force(), view.isBritishTransportPolice(),
                LocatedRecord.placeOf(view), LocatedRecord.nameOf(view), view.locationSubtype(),
                inOutcome.locationSubtype(), view.context(), view.persistentId(), view.outcome(), view.outcomeMonth(),
                recordedPosition, ArchiveTexts.of(view));
    }

    /// What a view shows; the subtype is the same everywhere.
    public static CrimeRecord of(CrimeView view) {
        return of(view, view, OptionalInt.empty());
    }

    /// This crime as outcomes and histories show it.
    public CrimeRecord inOutcome() {
        return CrimeRecordBuilder.of(this).subtypes(outcomeSubtype, outcomeSubtype).build();
    }

    @Override
    public boolean hasPersistentId() {
        return persistentId.isPresent();
    }

    @Override
    public long persistentIdPart(int part) {
        return persistentId.orElseThrow().part(part);
    }

    @Override
    public String archiveText(ArchiveField field) {
        return Optional.ofNullable(archiveTexts.get(field)).orElseGet(() -> switch (field) {
            case REPORTED_BY, FALLS_WITHIN -> force.name();
            case LOCATION -> ArchiveTexts.location(this, "No Location");
            case LSOA_CODE, LSOA_NAME -> "";
            case CRIME_TYPE -> category.name();
            case OUTCOME -> outcome.name();
            case CONTEXT -> context;
        });
    }
}
