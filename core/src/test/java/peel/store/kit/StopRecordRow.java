package peel.store.kit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import peel.model.Force;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.inmemory.StopRecord;
import peel.store.row.StopRow;
import peel.store.row.UpstreamStop;

/// A row that a stop comes from.
///
/// @param force empty for a row of a recorded response, which names none
record StopRecordRow(StopRecord stop, Force force, Optional<UpstreamStop> upstream) implements StopRow {
    /// The row of the archive, that of the recorded response, or both.
    static Stream<StopRecordRow> of(StopRecord stop) {
        Stream<StopRecordRow> archive = stop.force().equals(Force.UNKNOWN)
                ? Stream.empty()
                : Stream.of(new StopRecordRow(stop, stop.force(), Optional.empty()));
        return stop.recordedPosition().isEmpty()
                ? archive
                : Stream.concat(archive, Stream.of(new StopRecordRow(stop, Force.UNKNOWN, Optional
                        .of(upstream(stop, stop.recordedPosition().getAsInt())))));
    }

    private static UpstreamStop upstream(StopRecord stop, int position) {
        return new UpstreamStop(position,
                stop.place().map(place -> OptionalInt.of(place.id())).orElse(OptionalInt.empty()), stop.locationName(),
                stop.isPersonInvolved(), stop.outcome(), stop.isOutcomeFalse(), stop.missingKeys());
    }

    @Override
    public boolean hasLocation() {
        return stop.hasLocation();
    }

    @Override
    public int latMicro() {
        return stop.latMicro();
    }

    @Override
    public int lngMicro() {
        return stop.lngMicro();
    }

    @Override
    public long line() {
        return 1;
    }

    @Override
    public StopTime time() {
        return stop.time();
    }

    @Override
    public Optional<String> text(StopTextField field) {
        return stop.text(field);
    }

    @Override
    public TriState flag(StopBooleanField field) {
        return stop.flag(field);
    }
}
