package peel.store.kit.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.OutcomeCategory;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.Vocabulary;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.ReleaseContent;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.inmemory.StopRecord;
import peel.store.kit.CrimeSpec;
import peel.store.query.Place;

/// A few records, each with a letter by which the tests name it.
final class Examples {
    static final Vocabulary WORDS = new Vocabulary();
    static final Force KENT = force("kent");
    static final Force LEICESTERSHIRE = force("leicestershire");
    static final Force BTP = force(Force.BTP_ID);
    static final Month MAY_2022 = Month.of(2022, 5);
    static final Month JULY_2022 = Month.of(2022, 7);
    static final Month JANUARY = Month.of(2024, 1);
    static final Place GATE = new Place(101, 52_629_729, -1_131_592);
    static final Place LANE = new Place(102, 52_630_100, -1_131_000);
    static final Place FAR = new Place(103, 52_900_000, -1_500_000);
    static final Place LONELY = new Place(104, 52_950_000, -1_500_000);
    static final OutcomeCategory FINED = WORDS.findOutcomeNamed("Offender fined").orElseThrow();
    static final NeighbourhoodId CENTRE = new NeighbourhoodId("leicestershire", "centre");
    static final NeighbourhoodId AROUND = new NeighbourhoodId("leicestershire", "around");

    private static final CrimeRecord A = crime("a", KENT, MAY_2022, "drugs").at(GATE, "On or near Gate Street")
            .lsoa("E01000001", "Old name 001A").build();
    private static final CrimeRecord B = crime("b", LEICESTERSHIRE, JULY_2022, "burglary").outcome(FINED, JANUARY)
            .at(LANE, "On or near Mill Lane").lsoa("E01000002", "Leicester 002B").build();
    private static final CrimeRecord C = crime("c", LEICESTERSHIRE, JANUARY, "drugs").at(LANE, "On or near New Lane")
            .build();
    private static final CrimeRecord D = crime("d", LEICESTERSHIRE, JANUARY, "drugs").build();
    private static final CrimeRecord E = crime("e", BTP, JANUARY, "robbery").at(FAR, "Far (station)")
            .subtypes("STATION", "STATION").lsoa("E01000001", "New name 001A").build();

    private Examples() {}

    static ReleaseContent content() {
        return new ReleaseContentBuilder().crimes(A, B, C, D, E)
                .outcomes(OutcomeRecord.of(FINED, JANUARY, B).lsoa("E01000003", "Only an outcome's"),
                        OutcomeRecord.withoutCrime(FINED, JANUARY, KENT, CrimeSpec.idOf("x"))
                                .at(FAR, "On or near Far Road"),
                        OutcomeRecord.withoutCrime(OutcomeCategory.AWAITING_COURT_RESULT, JULY_2022, BTP,
                                CrimeSpec.idOf("y")))
                .stops(stop("2022-05-31T23:30:00+00:00", Month.of(2022, 6), KENT, Optional.of(LONELY), "Arrest",
                        "Male"),
                        stop("2024-01-05T23:30:00+00:00", JANUARY, KENT, Optional.empty(), "", ""),
                        stop("2024-01-06T09:00:00+00:00", JANUARY, BTP, Optional.of(GATE), "Arrest", "Other é"))
                .boundary(CENTRE, "centre",
                        new Outline(CENTRE, List.of(new Outline.Box(52_629_000, -1_132_000, 52_630_100, -1_131_000,
                                List.of()))).boundary())
                .boundary(AROUND, "around",
                        new Outline(AROUND, List.of(new Outline.Box(52_620_000, -1_140_000, 52_640_000, -1_120_000,
                                List.of(52_629_500, -1_131_800, 52_629_800, -1_131_500)))).boundary())
                .build();
    }

    /// The letter of a record: of a crime or an outcome the one that its id was made of, of a stop `s`, `t` or `u` by time.
    static String letter(SeenRecord record) {
        List<String> stops = List.of("2022-05-31T23:30:00+00:00", "2024-01-05T23:30:00+00:00",
                "2024-01-06T09:00:00+00:00");
        if (stops.contains(record.name())) {
            return "stu".substring(stops.indexOf(record.name())).substring(0, 1);
        }
        List<String> letters = new ArrayList<>(List.of("a", "b", "c", "d", "e", "x", "y"));
        letters.removeIf(letter -> !CrimeSpec.idOf(letter).toString().equals(record.name()));
        return letters.getFirst();
    }

    static CrimeCategory category(String slug) {
        return WORDS.findCategoryBySlug(slug).orElseThrow();
    }

    private static Force force(String id) {
        return WORDS.findForce(id).orElseThrow();
    }

    private static CrimeRecordBuilder crime(String letter, Force force, Month month, String slug) {
        return new CrimeRecordBuilder(force, month, category(slug)).id(CrimeSpec.idOf(letter));
    }

    private static StopRecord stop(String time, Month month, Force force, Optional<Place> place, String outcome,
            String gender) {
        Map<StopTextField, String> texts = gender.isEmpty()
                ? Map.of(StopTextField.TYPE, "Person search", StopTextField.OUTCOME, outcome)
                : Map.of(StopTextField.TYPE, "Person search", StopTextField.OUTCOME, outcome, StopTextField.GENDER,
                        gender);
        return StopRecord.of(month, StopTime.parse(time).orElseThrow(), force, place,
                place.isPresent() ? "On or near " : "", texts, Map.of());
    }
}
