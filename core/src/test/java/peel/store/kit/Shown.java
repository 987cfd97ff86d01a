package peel.store.kit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.StopRecord;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;
import peel.store.query.OutcomeQuery;
import peel.store.query.Place;
import peel.store.query.StopQuery;

/// What a release shows, as values that can be compared with the records that it holds. Numbers that are the store's own
/// are 0 on both sides.
final class Shown {
    /// Numbers of recorded crimes and ids of recorded places in tests lie between these; a store gives none of them itself.
    private static final int FIRST_RECORDED = 500_000_000;
    private static final int LAST_RECORDED = 599_999_999;

    private Shown() {}

    static List<CrimeRecord> crimes(Release release, CrimeQuery query) throws IOException {
        List<CrimeRecord> shown = new ArrayList<>();
        release.crimes(query, crime -> shown.add(plain(CrimeRecord.of(crime))));
        return shown;
    }

    static List<CrimeRecord> crimes(Release release, LocationFilter where, MonthRange months) throws IOException {
        return crimes(release, new CrimeQuery(where, months, Optional.empty()));
    }

    static List<OutcomeRecord> outcomes(Release release, LocationFilter where, MonthRange months) throws IOException {
        List<OutcomeRecord> shown = new ArrayList<>();
        release.outcomes(new OutcomeQuery(where, months),
                outcome -> shown.add(plain(OutcomeRecord.of(outcome, OptionalInt.empty()))));
        return shown;
    }

    static List<StopRecord> stops(Release release, StopQuery query) throws IOException {
        List<StopRecord> shown = new ArrayList<>();
        release.stops(query, stop -> shown.add(plain(StopRecord.of(stop, OptionalInt.empty()))));
        return shown;
    }

    static List<CrimeRecord> expected(CrimeRecord... crimes) {
        return expected(List.of(crimes));
    }

    static List<CrimeRecord> expected(Collection<CrimeRecord> crimes) {
        return crimes.stream().map(Shown::plain).toList();
    }

    static List<OutcomeRecord> expected(OutcomeRecord... outcomes) {
        return List.of(outcomes).stream().map(Shown::plain).toList();
    }

    static List<StopRecord> expected(StopRecord... stops) {
        return List.of(stops).stream().map(Shown::plain).toList();
    }

    static CrimeRecord plain(CrimeRecord crime) {
        return new CrimeRecord(crime.category(), crime.month(), recorded(crime.id()), crime.force(),
                crime.isBritishTransportPolice(), crime.place().map(Shown::plain), crime.locationName(),
                crime.locationSubtype(), "", crime.context(), crime.persistentId(), crime.outcome(),
                crime.outcomeMonth(), OptionalInt.empty(), Map.of());
    }

    static CrimeRecord inOutcome(CrimeRecord crime) {
        return plain(crime.inOutcome());
    }

    private static OutcomeRecord plain(OutcomeRecord outcome) {
        return new OutcomeRecord(outcome.category(), outcome.month(), outcome.date(), outcome.force(),
                outcome.personId(), outcome.place().map(Shown::plain), outcome.locationName(), outcome.persistentId(),
                outcome.heldCrime().map(Shown::plain), OptionalInt.empty(), Map.of());
    }

    private static StopRecord plain(StopRecord stop) {
        return new StopRecord(stop.month(), stop.time(), stop.force(), stop.place().map(Shown::plain),
                stop.locationName(), stop.texts(), stop.flags(), stop.isPersonInvolved(), stop.outcome(),
                stop.isOutcomeFalse(), stop.missingKeys(), OptionalInt.empty());
    }

    private static Place plain(Place place) {
        return new Place(recorded(place.id()), place.latMicro(), place.lngMicro());
    }

    private static int recorded(int number) {
        return number >= FIRST_RECORDED && number <= LAST_RECORDED ? number : 0;
    }
}
