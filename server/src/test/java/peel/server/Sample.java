package peel.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.model.Vocabulary;
import peel.store.coverage.Coverage;
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

    public static MemoryRelease release() {
        List<MemoryCrime> crimes = crimes();
        MemoryCrime burglary = crimes.get(1);
        MemoryCrime drugs = crimes.get(5);
        OutcomeCategory convicted = WORDS.getOrAddOutcomeNamed("Offender fined");
        List<MemoryOutcome> outcomes = List.of(
                new MemoryOutcome(convicted, APRIL, APRIL, OptionalInt.of(42), burglary.withSubtype("ROAD")),
                new MemoryOutcome(OutcomeCategory.AWAITING_COURT_RESULT, FEBRUARY, APRIL, OptionalInt.empty(), drugs));
        Map<PersistentId, List<HistoryStep>> histories = Map.of(BURGLARY_ID, List.of(
                HistoryStep.derived(OutcomeCategory.UNDER_INVESTIGATION, APRIL),
                HistoryStep.published(convicted, APRIL, OptionalInt.of(42))));
        return MemoryRelease.of(7, List.of(JANUARY, FEBRUARY, APRIL), WORDS, coverage(), crimes, outcomes, histories)
                .with(stops()).telling(StoredResponses.BODIES, StoredResponses.BOUNDARIES);
    }

    /// A stop of every shape: with all that can be told, of a vehicle with nothing told, and without a place.
    private static List<MemoryStop> stops() {
        return List.of(
                new MemoryStop(APRIL, time("2024-03-31T23:01:00.000123+00:00"), DORSET, Optional.of(MILL),
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
                new MemoryStop(APRIL, time("2024-04-02T00:00:00+00:00"), BTP, Optional.of(STATION), "Wool (Station)",
                        Map.of(StopTextField.TYPE, "Vehicle search"), Map.of()),
                new MemoryStop(APRIL, time("2024-04-03T10:00:00+00:00"), DORSET, Optional.empty(), "",
                        Map.of(StopTextField.TYPE, "Person and Vehicle search", StopTextField.OUTCOME, "Arrest"),
                        Map.of(StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING, TriState.FALSE)));
    }

    private static StopTime time(String text) {
        return StopTime.parse(text).orElseThrow();
    }

    /// A release of as many like crimes, all of one id, for what needs size.
    public static MemoryRelease large(long number, int count, int id) {
        List<MemoryCrime> crimes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            crimes.add(crime("drugs", APRIL, id, DORSET, Optional.of(MILL), Optional.empty(), OutcomeCategory.NONE));
        }
        return MemoryRelease.of(number, List.of(APRIL), WORDS, List.of(), crimes, List.of(), Map.of());
    }

    private static Vocabulary words() {
        Vocabulary words = new Vocabulary();
        words.getOrAddCategoryNamed("Fly tipping/\"dumping\"");
        return words;
    }

    private static List<MemoryCrime> crimes() {
        OutcomeCategory unresolved = WORDS.getOrAddOutcomeNamed("Investigation complete; no suspect identified");
        return List.of(
                crime("anti-social-behaviour", APRIL, 1, DORSET, Optional.of(MILL), Optional.empty(),
                        OutcomeCategory.NONE),
                crime("burglary", APRIL, 2, DORSET, Optional.of(MILL), Optional.of(BURGLARY_ID), unresolved),
                new MemoryCrime(category("violent-crime"), APRIL, 3, BTP, Optional.of(STATION), "Wool (station)",
                        "STATION", "", Optional.empty(), OutcomeCategory.NONE, APRIL),
                new MemoryCrime(WORDS.getOrAddCategoryNamed("Fly tipping/\"dumping\""), APRIL, 2_147_483_647, DORSET,
                        Optional.of(MILL), "On or near Tŷ Mawr/Mill", "", "seen\n", Optional.empty(),
                        OutcomeCategory.NONE, APRIL),
                crime("robbery", APRIL, 4, DORSET, Optional.empty(), Optional.empty(), OutcomeCategory.NONE),
                crime("drugs", JANUARY, 5, DORSET, Optional.of(MILL), Optional.of(DRUGS_ID), unresolved),
                crime("burglary", APRIL, 6, NORTHERN_IRELAND, Optional.of(BELFAST), Optional.of(BELFAST_ID),
                        OutcomeCategory.NONE));
    }

    private static MemoryCrime crime(String category, Month month, int id, Force force, Optional<Place> place,
            Optional<PersistentId> persistentId, OutcomeCategory outcome) {
        return new MemoryCrime(category(category), month, id, force, place, "On or near Mill Lane", "", "",
                persistentId, outcome, month.plus(outcome.isNone() ? 0 : 1));
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
