package peel.store.kit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.store.inmemory.CrimeRecord;
import peel.store.row.CrimeRow;
import peel.store.row.UpstreamCrime;

/// A row that a crime comes from.
///
/// @param force empty for a row of a recorded response, which names none
record CrimeRecordRow(CrimeRecord crime, Force force, Optional<UpstreamCrime> upstream) implements CrimeRow {
    private static final String PREFIX = "On or near ";

    /// The row of the archive, that of the recorded response, or both.
    static Stream<CrimeRecordRow> of(CrimeRecord crime) {
        Stream<CrimeRecordRow> archive = crime.force().equals(Force.UNKNOWN)
                ? Stream.empty()
                : Stream.of(new CrimeRecordRow(crime, crime.force(), Optional.empty()));
        return crime.recordedPosition().isEmpty()
                ? archive
                : Stream.concat(archive, Stream.of(new CrimeRecordRow(crime, Force.UNKNOWN, Optional
                        .of(upstream(crime, crime.recordedPosition().getAsInt())))));
    }

    private static UpstreamCrime upstream(CrimeRecord crime, int position) {
        return new UpstreamCrime(crime.id(), position,
                crime.place().map(place -> OptionalInt.of(place.id())).orElse(OptionalInt.empty()),
                crime.locationName(), crime.isBritishTransportPolice(), crime.locationSubtype(), crime.outcomeSubtype(),
                crime.context(), Optional.of(crime.outcomeMonth()), false);
    }

    @Override
    public long line() {
        return 1;
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

    /// The archive writes `On or near Leicester (Station)` where records of British Transport Police show
    /// `Leicester (station)`.
    @Override
    public String locationName() {
        return crime.isBritishTransportPolice() && upstream.isEmpty()
                ? PREFIX + crime.locationName().replace("(station)", "(Station)")
                : crime.locationName();
    }

    @Override
    public CrimeCategory category() {
        return crime.category();
    }

    @Override
    public OutcomeCategory outcome() {
        return crime.outcome();
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
    public String archiveText(ArchiveField field) {
        return upstream.isPresent() ? stated(field) : crime.archiveText(field);
    }

    private String stated(ArchiveField field) {
        return switch (field) {
            case LOCATION -> crime.locationName();
            case CRIME_TYPE -> crime.category().name();
            case OUTCOME -> crime.outcome().name();
            case CONTEXT -> crime.context();
            case REPORTED_BY, FALLS_WITHIN, LSOA_CODE, LSOA_NAME -> "";
        };
    }
}
