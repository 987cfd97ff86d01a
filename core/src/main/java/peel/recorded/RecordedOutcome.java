package peel.recorded;

import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.store.row.OutcomeRow;
import peel.store.row.UpstreamOutcome;

/// An outcome of a recorded response, with its crime.
record RecordedOutcome(RecordedCrime crime, OutcomeCategory category, UpstreamOutcome details) implements OutcomeRow {

    @Override
    public long line() {
        return crime.line();
    }

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
    public boolean hasPersistentId() {
        return crime.hasPersistentId();
    }

    @Override
    public long persistentIdPart(int part) {
        return crime.persistentIdPart(part);
    }

    @Override
    public Optional<UpstreamOutcome> upstream() {
        return Optional.of(details);
    }

    @Override
    public String archiveText(ArchiveField field) {
        return switch (field) {
            case OUTCOME -> category.name();
            case LOCATION -> crime.archiveText(field);
            case REPORTED_BY, FALLS_WITHIN, LSOA_CODE, LSOA_NAME, CRIME_TYPE, CONTEXT -> "";
        };
    }
}
