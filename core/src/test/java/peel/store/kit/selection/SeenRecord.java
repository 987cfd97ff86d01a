package peel.store.kit.selection;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.StopTextField;
import peel.store.Release;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.query.CrimeView;
import peel.store.query.LocationView;
import peel.store.query.OutcomeView;
import peel.store.query.Place;
import peel.store.query.StopView;

/// A record of any kind as a release showed it: what filters and dimensions are about, and what tells it from others.
///
/// @param name its persistent id, or the time of a stop
/// @param category of a crime or of an outcome's crime
/// @param outcome of a crime or an outcome
/// @param stopOutcome the id of a stop's outcome
/// @param hour of a stop by the clocks of the United Kingdom, else -1
record SeenRecord(String name, Month month, Force force, boolean isBtp, Optional<Place> place, String lsoa,
        Optional<CrimeCategory> category, OutcomeCategory outcome, String stopOutcome, Map<StopTextField, String> texts,
        int hour) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// The records of a page and where the next one begins.
    record Seen(List<SeenRecord> records, Optional<Position> next) {}

    /// All records that a filter selects.
    static List<SeenRecord> all(Release release, RecordFilter filter) throws IOException {
        Seen seen = page(release, filter, Page.ALL);
        if (seen.next.isPresent()) {
            throw new AssertionError("a page of all records is followed by another at " + seen.next.get());
        }
        return seen.records;
    }

    static Seen page(Release release, RecordFilter filter, Page page) throws IOException {
        List<SeenRecord> records = new ArrayList<>();
        Optional<Position> next = switch (filter.kind()) {
            case STREET -> release.selectCrimes(filter, page, crime -> records.add(of(crime)));
            case OUTCOMES -> release.selectOutcomes(filter, page, outcome -> records.add(of(outcome)));
            case STOP_AND_SEARCH -> release.selectStops(filter, page, stop -> records.add(of(stop)));
        };
        return new Seen(List.copyOf(records), next);
    }

    /// The text of a stop's field, empty for blank.
    String text(StopTextField field) {
        return texts.getOrDefault(field, "");
    }

    private static SeenRecord of(CrimeView crime) {
        return new SeenRecord(crime.persistentId().orElseThrow().toString(), crime.month(), crime.force(),
                crime.isBritishTransportPolice(), place(crime), crime.archiveText(ArchiveField.LSOA_CODE),
                Optional.of(crime.category()), crime.outcome(), "", Map.of(), -1);
    }

    private static SeenRecord of(OutcomeView outcome) {
        return new SeenRecord(outcome.persistentId().orElseThrow().toString(), outcome.month(), outcome.force(),
                outcome.force().id().equals(Force.BTP_ID), place(outcome), outcome.archiveText(ArchiveField.LSOA_CODE),
                outcome.hasCrime() ? Optional.of(outcome.crime().category()) : Optional.empty(), outcome.category(),
                "", Map.of(), -1);
    }

    private static SeenRecord of(StopView stop) {
        Map<StopTextField, String> texts = new EnumMap<>(StopTextField.class);
        for (StopTextField field : StopTextField.values()) {
            texts.put(field, stop.text(field).orElse(""));
        }
        String time = stop.time().toString();
        return new SeenRecord(time, stop.month(), stop.force(), stop.force().id().equals(Force.BTP_ID), place(stop),
                "", Optional.empty(), OutcomeCategory.NONE, stop.outcome().id(), texts,
                OffsetDateTime.parse(time).atZoneSameInstant(LONDON).getHour());
    }

    private static Optional<Place> place(LocationView record) {
        return record.hasLocation()
                ? Optional.of(new Place(record.locationId(), record.latMicro(), record.lngMicro()))
                : Optional.empty();
    }
}
