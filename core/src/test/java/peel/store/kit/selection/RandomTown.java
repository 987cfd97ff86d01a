package peel.store.kit.selection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.OutcomeCategory;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.model.Vocabulary;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.ReleaseContent;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.inmemory.StopRecord;
import peel.store.kit.CrimeSpec;
import peel.store.query.Place;

/// Random records in a small town, many at the same places, some on the borders of neighbourhoods.
final class RandomTown {
    static final Vocabulary WORDS = new Vocabulary();
    static final List<Force> FORCES = List.of("leicestershire", "kent", "northern-ireland", Force.BTP_ID).stream()
            .map(id -> WORDS.findForce(id).orElseThrow()).toList();
    static final List<CrimeCategory> CATEGORIES = WORDS.categories().subList(0, 6);
    static final List<OutcomeCategory> OUTCOMES = WORDS.outcomes().subList(0, 7);
    /// Of both map generations, with gaps, in winter and in summer.
    static final List<Month> MONTHS = List.of(Month.of(2022, 5), Month.of(2022, 6), Month.of(2022, 7),
            Month.of(2023, 12), Month.of(2024, 1));
    static final List<String> LSOAS = List.of("E01000001", "E01000002", "E01000010", "N00000001", "W01000001");
    static final int SOUTH = 52_000_000;
    static final int WEST = -1_000_000;
    /// The town's height and width.
    static final int SIZE = 50_000;

    /// Boundaries that overlap, lie in each other, have a hole or two parts, or hold no place.
    static final List<Outline> OUTLINES = List.of(
            outline("kent", "A", box(0, 0, 30, 30, 10, 10, 20, 20)),
            outline("kent", "B", box(15, 15, 45, 45)),
            outline("leicestershire", "small one", box(20, 20, 25, 25)),
            outline("leicestershire", "two", box(0, 40, 8, 48), box(40, 0, 48, 8, 42, 2, 45, 5)),
            outline("leicestershire", "twin", box(20, 20, 25, 25)),
            outline("essex", "far", box(900, 900, 901, 901)));

    private static final int PLACES = 60;
    private static final int OF_OUTCOMES_ALONE = 8;
    private static final int CRIMES = 700;
    private static final int OTHERS = 350;
    private static final Map<StopTextField, List<String>> TEXTS = Map.of(StopTextField.TYPE,
            List.of("Person search", "Vehicle search", "Person and Vehicle search"), StopTextField.OUTCOME,
            List.of("", "Arrest", "Community resolution", "A no further action disposal"), StopTextField.GENDER,
            List.of("", "Male", "Female"), StopTextField.AGE_RANGE, List.of("", "10-17", "18-24", "over 34"),
            StopTextField.LEGISLATION, List.of("Firearms Act 1968 (section 47)", "", "Café, \"Act\""),
            StopTextField.OBJECT_OF_SEARCH, List.of("Stolen goods", "Firearms", ""),
            StopTextField.OFFICER_DEFINED_ETHNICITY, List.of("White", "Asian", ""),
            StopTextField.SELF_DEFINED_ETHNICITY, List.of("Other ethnic group - Not stated", "", "White - Welsh"));

    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final List<Place> placesOfOutcomes = new ArrayList<>();

    private RandomTown(Random random) {
        this.random = random;
        for (int i = 0; i < PLACES; i++) {
            // On a grid of which the borders of neighbourhoods are lines.
            places.add(new Place(1 + i, SOUTH + random.nextInt(51) * 1_000, WEST + random.nextInt(51) * 1_000));
        }
        placesOfOutcomes.addAll(places);
        for (int i = 0; i < OF_OUTCOMES_ALONE; i++) {
            placesOfOutcomes.add(new Place(1 + PLACES + i, SOUTH + i * 7_000 + 500, WEST + i * 7_000 + 500));
        }
    }

    /// A release of random records and the boundaries above.
    static ReleaseContent content(Random random) {
        return new RandomTown(random).content();
    }

    static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// Sides in thousandths of a degree from the south-western corner.
    private static Outline.Box box(int south, int west, int north, int east, int... hole) {
        List<Integer> cut = hole.length == 0
                ? List.of()
                : List.of(lat(hole[0]), lng(hole[1]), lat(hole[2]), lng(hole[3]));
        return new Outline.Box(lat(south), lng(west), lat(north), lng(east), cut);
    }

    private static Outline outline(String force, String id, Outline.Box... boxes) {
        return new Outline(new NeighbourhoodId(force, id), List.of(boxes));
    }

    private static int lat(int thousandths) {
        return SOUTH + thousandths * 1_000;
    }

    private static int lng(int thousandths) {
        return WEST + thousandths * 1_000;
    }

    private ReleaseContent content() {
        ReleaseContentBuilder content = new ReleaseContentBuilder();
        List<CrimeRecord> crimes = new ArrayList<>();
        for (int i = 0; i < CRIMES; i++) {
            crimes.add(crime(i));
        }
        content.crimes(crimes.toArray(CrimeRecord[]::new));
        for (int i = 0; i < OTHERS; i++) {
            content.outcomes(outcome(i, crimes.get(i))).stops(stop(i));
        }
        OUTLINES.forEach(outline -> content.boundary(outline.id(), outline.id().toString(), outline.boundary()));
        return content.build();
    }

    private CrimeRecord crime(int number) {
        CrimeRecordBuilder crime = new CrimeRecordBuilder(any(random, FORCES), any(random, MONTHS),
                any(random, CATEGORIES)).id(CrimeSpec.idOf("crime " + number));
        OutcomeCategory outcome = any(random, OUTCOMES);
        if (!outcome.isNone()) {
            crime.outcome(outcome, crime.build().month());
        }
        if (random.nextInt(8) > 0) {
            crime.at(any(random, places), "On or near A Street");
            if (random.nextInt(8) > 0) {
                lsoa(crime);
            }
        }
        return crime.build();
    }

    /// Most rows of a place state the same LSOA.
    private void lsoa(CrimeRecordBuilder crime) {
        int number = random.nextInt(4) > 0
                ? crime.build().place().orElseThrow().id() % LSOAS.size()
                : random.nextInt(LSOAS.size());
        crime.lsoa(LSOAS.get(number), "Town " + number);
    }

    /// An outcome of a crime, or one whose crime is not held; at the place of the crime, at another or at none.
    private OutcomeRecord outcome(int number, CrimeRecord crime) {
        OutcomeCategory category = any(random, OUTCOMES.subList(1, OUTCOMES.size()));
        Month month = any(random, MONTHS);
        OutcomeRecord outcome = crime.force().hasJoinableIds() && random.nextInt(5) > 0
                ? OutcomeRecord.of(category, month, crime)
                : OutcomeRecord.withoutCrime(category, month, any(random, FORCES),
                        CrimeSpec.idOf("outcome " + number));
        if (random.nextInt(4) == 0) {
            outcome = outcome.at(any(random, placesOfOutcomes), "On or near A Street");
        }
        return outcome.hasLocation() && random.nextInt(4) > 0
                ? outcome.lsoa(any(random, LSOAS), "A Town 001")
                : outcome;
    }

    private StopRecord stop(int number) {
        Month month = any(random, MONTHS);
        Map<StopTextField, String> texts = new EnumMap<>(StopTextField.class);
        TEXTS.forEach((field, values) -> {
            String text = any(random, values);
            if (!text.isEmpty() || field == StopTextField.OUTCOME) {
                texts.put(field, text);
            }
        });
        Map<StopBooleanField, TriState> flags = new EnumMap<>(StopBooleanField.class);
        for (StopBooleanField field : StopBooleanField.values()) {
            flags.put(field, any(random, List.of(TriState.values())));
        }
        Optional<Place> place = random.nextInt(5) > 0 ? Optional.of(any(random, places)) : Optional.empty();
        return StopRecord.of(month, time(month, number), any(random, FORCES), place,
                place.isPresent() ? "On or near " : "", texts, flags);
    }

    /// A time that no other stop has.
    private StopTime time(Month month, int number) {
        return StopTime.parse(String.format("%s-%02dT%02d:%02d:%02d+00:00", month, 2 + random.nextInt(26),
                random.nextInt(24), number / 60, number % 60)).orElseThrow();
    }
}
