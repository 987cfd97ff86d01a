package peel.store.kit;

import java.util.Optional;
import java.util.stream.Stream;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.store.inmemory.OutcomeRecord;
import peel.store.row.OutcomeRow;
import peel.store.row.UpstreamOutcome;

/// A row that an outcome comes from.
///
/// @param force empty for a row of a recorded response, which names none
record OutcomeRecordRow(OutcomeRecord outcome, Force force, Optional<UpstreamOutcome> upstream) implements OutcomeRow {
    /// The row of the archive, that of the recorded response, or both.
    static Stream<OutcomeRecordRow> of(OutcomeRecord outcome) {
        Stream<OutcomeRecordRow> archive = outcome.force().equals(Force.UNKNOWN)
                ? Stream.empty()
                : Stream.of(new OutcomeRecordRow(outcome, outcome.force(), Optional.empty()));
        return outcome.recordedPosition().isEmpty()
                ? archive
                : Stream.concat(archive, Stream.of(new OutcomeRecordRow(outcome, Force.UNKNOWN, Optional
                        .of(upstream(outcome, outcome.recordedPosition().getAsInt())))));
    }

    private static UpstreamOutcome upstream(OutcomeRecord outcome, int position) {
        return new UpstreamOutcome(outcome.crime().id(), outcome.crime().month(), position, outcome.date(),
                outcome.personId(), false);
    }

    @Override
    public long line() {
        return 1;
    }

    @Override
    public boolean hasLocation() {
        return outcome.hasLocation();
    }

    @Override
    public int latMicro() {
        return outcome.latMicro();
    }

    @Override
    public int lngMicro() {
        return outcome.lngMicro();
    }

    @Override
    public OutcomeCategory category() {
        return outcome.category();
    }

    @Override
    public boolean hasPersistentId() {
        return outcome.hasPersistentId();
    }

    @Override
    public long persistentIdPart(int part) {
        return outcome.persistentIdPart(part);
    }

    @Override
    public String archiveText(ArchiveField field) {
        return upstream.isPresent() ? stated(field) : outcome.archiveText(field);
    }

    private String stated(ArchiveField field) {
        return switch (field) {
            case LOCATION -> outcome.locationName();
            case OUTCOME -> outcome.category().name();
            case REPORTED_BY, FALLS_WITHIN, LSOA_CODE, LSOA_NAME, CRIME_TYPE, CONTEXT -> "";
        };
    }
}
