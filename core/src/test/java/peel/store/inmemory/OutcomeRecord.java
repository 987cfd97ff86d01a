package peel.store.inmemory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.query.OutcomeView;
import peel.store.query.Place;

/// An outcome as a value.
///
/// @param month the month under which it is found
/// @param date the month that it shows
/// @param heldCrime its crime, as outcomes show it; empty when the release does not hold it
/// @param recordedPosition its position in a recorded response, empty for a record of the archive
/// @param archiveTexts the cells of its row in the archive that differ from what the other components make of them
public record OutcomeRecord(OutcomeCategory category, Month month, Month date, Force force, OptionalInt personId,
        Optional<Place> place, String locationName, Optional<PersistentId> persistentId,
        Optional<CrimeRecord> heldCrime, OptionalInt recordedPosition,
        Map<ArchiveField, String> archiveTexts) implements OutcomeView, LocatedRecord {

    /// Copies the map.
    public OutcomeRecord {
        archiveTexts = Map.copyOf(archiveTexts);
    }

    /// An outcome of a crime that the release holds.
    public OutcomeRecord(OutcomeCategory category, Month month, Month date, Force force, OptionalInt personId,
            Optional<Place> place, String locationName, Optional<PersistentId> persistentId, CrimeRecord crime,
            OptionalInt recordedPosition) {
        this(category, month, date, force, personId, place, locationName, persistentId, Optional.of(crime),
                recordedPosition, Map.of());
    }

    /// An outcome of the archive at the place of its crime.
    public static OutcomeRecord of(OutcomeCategory category, Month month, CrimeRecord crime) {
        return new OutcomeRecord(category, month, month, crime.force(), OptionalInt.empty(), crime.place(),
                crime.locationName(), crime.persistentId(), crime.inOutcome(), OptionalInt.empty());
    }

    /// An outcome of the archive without a place, whose crime the release does not hold.
    public static OutcomeRecord withoutCrime(OutcomeCategory category, Month month, Force force, PersistentId id) {
        return new OutcomeRecord(category, month, month, force, OptionalInt.empty(), Optional.empty(), "",
                Optional.of(id), Optional.empty(), OptionalInt.empty(), Map.of());
    }

    /// What a view shows.
    public static OutcomeRecord of(OutcomeView view, OptionalInt recordedPosition) {
        return new OutcomeRecord(view.category(), view.month(), view.date(), view.force(), view.personId(),
                LocatedRecord.placeOf(view), LocatedRecord.nameOf(view), view.persistentId(),
                view.hasCrime() ? Optional.of(CrimeRecord.of(view.crime())) : Optional.empty(), recordedPosition,
                ArchiveTexts.of(view));
    }

    /// This outcome in a recorded response, which shows a date and a person.
    public OutcomeRecord recorded(int position, Month newDate, OptionalInt newPersonId) {
        return new OutcomeRecord(category, month, newDate, force, newPersonId, place, locationName, persistentId,
                heldCrime, OptionalInt.of(position), archiveTexts);
    }

    /// This outcome at another place than that of its crime, or at a place without a crime.
    public OutcomeRecord at(Place newPlace, String name) {
        return new OutcomeRecord(category, month, date, force, personId, Optional.of(newPlace), name, persistentId,
                heldCrime, recordedPosition, archiveTexts);
    }

    /// This outcome with the LSOA that its row in the archive states.
    public OutcomeRecord lsoa(String code, String name) {
        return cell(ArchiveField.LSOA_CODE, code).cell(ArchiveField.LSOA_NAME, name);
    }

    /// This outcome with a cell of its row in the archive that differs from what its other fields make of it.
    public OutcomeRecord cell(ArchiveField field, String text) {
        Map<ArchiveField, String> texts = new HashMap<>(archiveTexts);
        texts.put(field, text);
        return new OutcomeRecord(category, month, date, force, personId, place, locationName, persistentId, heldCrime,
                recordedPosition, texts);
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
            case LOCATION -> ArchiveTexts.location(this, "No location");
            case OUTCOME -> category.name();
            case LSOA_CODE, LSOA_NAME, CRIME_TYPE, CONTEXT -> "";
        });
    }

    @Override
    public boolean hasCrime() {
        return heldCrime.isPresent();
    }

    @Override
    public CrimeRecord crime() {
        return heldCrime.orElseThrow();
    }

    /// Whether British Transport Police reported it; of a recorded response, which names no force, whether its crime was
    /// reported by it.
    @Override
    public boolean isBritishTransportPolice() {
        return force.isBritishTransportPolice() || recordedPosition.isPresent()
                && heldCrime.map(CrimeRecord::isBritishTransportPolice).orElse(false);
    }
}
