package peel.server;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import peel.geo.Boundary;
import peel.model.ApiMethod;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.model.Vocabulary;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.ReleaseContent;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.inmemory.StopRecord;
import peel.store.query.HistoryStep;
import peel.store.query.Place;

/// A small made-up release with a record of every shape. It holds 2024-01, 2024-02 and 2024-04; 2024-03 is a gap.
public final class Sample {
    static final Vocabulary WORDS = words();
    static final Month JANUARY = Month.of(2024, 1);
    static final Month FEBRUARY = Month.of(2024, 2);
    static final Month APRIL = Month.of(2024, 4);
    static final Force DORSET = WORDS.findForce("dorset").orElseThrow();
    static final Force BTP = WORDS.findForce(Force.BTP_ID).orElseThrow();
    static final Force NORTHERN_IRELAND = WORDS.findForce(Force.NORTHERN_IRELAND_ID).orElseThrow();
    static final PersistentId BURGLARY_ID = new PersistentId(0x0123456789abcdefL, 1, 2, 3);
    static final PersistentId DRUGS_ID = new PersistentId(0xfedcba9876543210L, 1, 2, 3);
    static final PersistentId BELFAST_ID = new PersistentId(7, 7, 7, 7);
    static final Place MILL = new Place(10_000_001, 50_700_000, -2_000_000);
    static final Place STATION = new Place(10_000_002, 50_701_000, -2_001_000);
    static final Place BELFAST = new Place(10_000_003, 54_600_000, -5_900_000);

    private Sample() {}

    /// The release with stored responses and boundaries.
    public static ReleaseContent release() {
        return release(StoredResponses.BODIES, StoredResponses.BOUNDARIES);
    }

    /// The release with other stored responses and boundaries.
    static ReleaseContent release(Map<ResourceKey, String> responses, Map<NeighbourhoodId, Boundary> boundaries) {
        OutcomeCategory fined = WORDS.getOrAddOutcomeNamed("Offender fined");
        CrimeRecord burglary = burglary();
        CrimeRecord drugs = drugs();
        ReleaseContentBuilder content = responses(responses, boundaries)
                .crimes(crime("anti-social-behaviour", APRIL, 1).build(), burglary,
                        new CrimeRecordBuilder(BTP, APRIL, category("violent-crime")).number(3)
                                .at(STATION, "Wool (station)").subtypes("STATION", "STATION").build(),
                        new CrimeRecordBuilder(DORSET, APRIL, WORDS.getOrAddCategoryNamed("Fly tipping/\"dumping\""))
                                .number(2_147_483_647).at(MILL, "On or near Tŷ Mawr/Mill").context("seen\n").build(),
                        new CrimeRecordBuilder(DORSET, APRIL, category("robbery")).number(4).build(), drugs,
                        new CrimeRecordBuilder(NORTHERN_IRELAND, APRIL, category("burglary")).number(6)
                                .at(BELFAST, "On or near Mill Lane").id(BELFAST_ID).build())
                .outcomes(outcome(fined, APRIL, OptionalInt.of(42),
                        CrimeRecordBuilder.of(burglary).subtypes("ROAD", "ROAD").build()),
                        outcome(OutcomeCategory.AWAITING_COURT_RESULT, FEBRUARY, OptionalInt.empty(), drugs))
                .stops(stops()).history(BURGLARY_ID,
                        HistoryStep.derived(OutcomeCategory.UNDER_INVESTIGATION, APRIL),
                        HistoryStep.published(fined, APRIL, OptionalInt.of(42)));
        return numbered(content.build(), 7, List.of(JANUARY, FEBRUARY, APRIL), List.of(APRIL), coverage());
    }

    /// A release of stored responses and boundaries alone.
    static ReleaseContent withoutMonths(Map<ResourceKey, String> responses,
            Map<NeighbourhoodId, Boundary> boundaries) {
        return responses(responses, boundaries).build();
    }

    private static ReleaseContentBuilder responses(Map<ResourceKey, String> responses,
            Map<NeighbourhoodId, Boundary> boundaries) {
        ReleaseContentBuilder content = new ReleaseContentBuilder(WORDS);
        responses.forEach(content::storedResponse);
        boundaries.forEach((id, area) -> content.boundary(id,
                responses.getOrDefault(ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, id), "[]"), area));
        return content;
    }

    private static ReleaseContent numbered(ReleaseContent content, long number, List<Month> crimeMonths,
            List<Month> stopMonths, List<Coverage> coverage) {
        return new ReleaseContent(new ReleaseInfo(number, "t" + number, Instant.EPOCH, crimeMonths, crimeMonths,
                stopMonths, content.info().places(), 0), content.vocabulary(), coverage, content.crimes(),
                content.outcomes(), content.stops(), content.histories(), content.storedResponses());
    }

    private static OutcomeRecord outcome(OutcomeCategory category, Month month, OptionalInt personId,
            CrimeRecord crime) {
        return new OutcomeRecord(category, month, APRIL, crime.force(), personId, crime.place(), crime.locationName(),
                crime.persistentId(), crime, OptionalInt.empty());
    }

    /// A stop of every shape: with every field, of a vehicle with none, and without a place.
    private static StopRecord[] stops() {
        return new StopRecord[]{
                StopRecord.of(APRIL, time("2024-03-31T23:01:00.000123+00:00"), DORSET, Optional.of(MILL),
                        "On or near Mill Lane",
                        Map.of(StopTextField.AGE_RANGE, "18-24", StopTextField.OUTCOME, "Summons / charged by post",
                                StopTextField.SELF_DEFINED_ETHNICITY, "Other ethnic group - Not stated",
                                StopTextField.GENDER,
                                "Male", StopTextField.LEGISLATION, "Misuse of Drugs Act 1971 (section 23)",
                                StopTextField.OFFICER_DEFINED_ETHNICITY, "White", StopTextField.TYPE, "Person search",
                                StopTextField.OBJECT_OF_SEARCH, "Controlled drugs"),
                        Map.of(StopBooleanField.OPERATION, TriState.FALSE,
                                StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH,
                                TriState.TRUE)),
                StopRecord.of(APRIL, time("2024-04-02T00:00:00+00:00"), BTP, Optional.of(STATION), "Wool (Station)",
                        Map.of(StopTextField.TYPE, "Vehicle search"), Map.of()),
                StopRecord.of(APRIL, time("2024-04-03T10:00:00+00:00"), DORSET, Optional.empty(), "",
                        Map.of(StopTextField.TYPE, "Person and Vehicle search", StopTextField.OUTCOME, "Arrest"),
                        Map.of(StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING, TriState.FALSE))};
    }

    private static StopTime time(String text) {
        return StopTime.parse(text).orElseThrow();
    }

    /// A release of so many like crimes, all with one number, for what needs size.
    public static ReleaseContent large(long number, int count, int id) {
        CrimeRecord[] crimes = new CrimeRecord[count];
        Arrays.fill(crimes, crime("drugs", APRIL, id).build());
        return numbered(new ReleaseContentBuilder(WORDS).crimes(crimes).build(), number, List.of(APRIL), List.of(),
                List.of());
    }

    private static Vocabulary words() {
        Vocabulary words = new Vocabulary();
        words.getOrAddCategoryNamed("Fly tipping/\"dumping\"");
        return words;
    }

    private static CrimeRecord burglary() {
        return crime("burglary", APRIL, 2).id(BURGLARY_ID).outcome(unresolved(), Month.of(2024, 5)).build();
    }

    private static CrimeRecord drugs() {
        return crime("drugs", JANUARY, 5).id(DRUGS_ID).outcome(unresolved(), FEBRUARY).build();
    }

    private static OutcomeCategory unresolved() {
        return WORDS.getOrAddOutcomeNamed("Investigation complete; no suspect identified");
    }

    private static CrimeRecordBuilder crime(String category, Month month, int id) {
        return new CrimeRecordBuilder(DORSET, month, category(category)).number(id).at(MILL, "On or near Mill Lane");
    }

    private static CrimeCategory category(String slug) {
        return WORDS.findCategoryBySlug(slug).orElseThrow();
    }

    private static List<Coverage> coverage() {
        return List.of(
                new Coverage(JANUARY, DORSET, RecordKind.STREET, 1, 0, 0, 0),
                new Coverage(APRIL, DORSET, RecordKind.STREET, 5, 1, 0, 0),
                new Coverage(APRIL, DORSET, RecordKind.STOP_AND_SEARCH, 9, 0, 0, 0),
                new Coverage(APRIL, BTP, RecordKind.STOP_AND_SEARCH, 3, 0, 0, 0));
    }
}
