package peel.recorded;

import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.row.CrimeRow;
import peel.store.row.UpstreamCrime;

/// A crime of a recorded response.
record RecordedCrime(Month month, Force force, Optional<RecordedLocation> location, CrimeCategory category,
        OutcomeCategory outcome, Optional<PersistentId> persistentId,
        UpstreamCrime details) implements RecordedRow, CrimeRow {

    @Override
    public long line() {
        return details.position() + 1L;
    }

    @Override
    public String locationName() {
        return location.orElseThrow().name();
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
    public Optional<UpstreamCrime> upstream() {
        return Optional.of(details);
    }

    @Override
    public String archiveText(ArchiveField field) {
        return switch (field) {
            case LOCATION -> location.map(RecordedLocation::name).orElse("");
            case CRIME_TYPE -> category.name();
            case OUTCOME -> outcome.name();
            case CONTEXT -> details.context();
            case REPORTED_BY, FALLS_WITHIN, LSOA_CODE, LSOA_NAME -> "";
        };
    }
}
