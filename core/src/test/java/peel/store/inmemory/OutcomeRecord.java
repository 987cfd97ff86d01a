package peel.store.inmemory;

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
/// @param crime its crime, as outcomes show it
/// @param recordedPosition its position in a recorded response, empty for a record of the archive
public record OutcomeRecord(OutcomeCategory category, Month month, Month date, Force force, OptionalInt personId,
        Optional<Place> place, String locationName, Optional<PersistentId> persistentId, CrimeRecord crime,
        OptionalInt recordedPosition) implements OutcomeView, LocatedRecord {

    /// An outcome of the archive at the place of its crime.
    public static OutcomeRecord of(OutcomeCategory category, Month month, CrimeRecord crime) {
        return new OutcomeRecord(category, month, month, crime.force(), OptionalInt.empty(), crime.place(),
                crime.locationName(), crime.persistentId(), crime.inOutcome(), OptionalInt.empty());
    }

    /// What a view shows.
    public static OutcomeRecord of(OutcomeView view, OptionalInt recordedPosition) {
        return new OutcomeRecord(view.category(), view.month(), view.date(), view.force(), view.personId(),
                LocatedRecord.placeOf(view), LocatedRecord.nameOf(view), view.persistentId(),
                CrimeRecord.of(view.crime()), recordedPosition);
    }

    /// This outcome in a recorded response, which shows a date and a person.
    public OutcomeRecord recorded(int position, Month newDate, OptionalInt newPersonId) {
        return new OutcomeRecord(category, month, newDate, force, newPersonId, place, locationName, persistentId, crime,
                OptionalInt.of(position));
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
        return "";
    }

    @Override
    public boolean hasCrime() {
        return true;
    }
}
