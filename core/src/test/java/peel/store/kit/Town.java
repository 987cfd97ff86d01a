package peel.store.kit;

import java.util.Map;
import java.util.Optional;
import peel.geo.Circle;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.model.Vocabulary;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.StopRecord;
import peel.store.query.LocationFilter;
import peel.store.query.Place;

/// Places, names and records that the tests of the kit share.
final class Town {
    static final Vocabulary WORDS = new Vocabulary();
    static final Force LEICESTERSHIRE = force("leicestershire");
    static final Force KENT = force("kent");
    static final Force BTP = force(Force.BTP_ID);
    static final Force NORTHERN_IRELAND = force(Force.NORTHERN_IRELAND_ID);

    static final Month JANUARY = Month.of(2024, 1);
    static final Month FEBRUARY = Month.of(2024, 2);
    static final Month MARCH = Month.of(2024, 3);

    static final Place GATE = new Place(101, 52_629_729, -1_131_592);
    static final Place LANE = new Place(102, 52_630_100, -1_131_000);
    static final Place STATION = new Place(103, 52_631_000, -1_125_000);
    /// Places with ids of the API's own.
    static final Place SQUARE = new Place(500_000_001, 52_628_000, -1_128_000);
    static final Place CORNER = new Place(500_000_002, 52_633_000, -1_130_000);
    static final Place FAR = new Place(104, 52_900_000, -1_500_000);

    static final LocationFilter MILE = new LocationFilter.Inside(Circle.ofOneMile(52.629729, -1.131592));

    private static final Map<Place, String> NAMES = Map.of(GATE, "On or near Gate Street", LANE,
            "On or near Mill Lane", STATION, "On or near Leicester (Station)", SQUARE, "On or near Town Square", CORNER,
            "On or near The Corner", FAR, "On or near Far Road");

    private Town() {}

    static Force force(String id) {
        return WORDS.findForce(id).orElseThrow();
    }

    static CrimeCategory category(String slug) {
        return WORDS.findCategoryBySlug(slug).orElseThrow();
    }

    static OutcomeCategory outcome(String name) {
        return WORDS.findOutcomeNamed(name).orElseThrow();
    }

    /// The name of a place in crimes and outcomes.
    static String name(Place place) {
        return NAMES.getOrDefault(place, "On or near A Street");
    }

    /// A crime of Leicestershire at a place.
    static CrimeRecordBuilder crime(Month month, String slug, Place place) {
        return unplaced(LEICESTERSHIRE, month, slug).at(place, name(place));
    }

    /// A crime without a place.
    static CrimeRecordBuilder unplaced(Force force, Month month, String slug) {
        return new CrimeRecordBuilder(force, month, category(slug));
    }

    /// A stop of the archive at a place that no crime has named, or without a place.
    ///
    /// @param time day and time of January 2024, for example `03T10:00`
    static StopRecord stop(Force force, String time, Optional<Place> place) {
        return stop(force, time, place, place.isPresent() ? "On or near " : "");
    }

    /// A stop of the archive.
    static StopRecord stop(Force force, String time, Optional<Place> place, String name) {
        return StopRecord.of(JANUARY, StopTime.parse("2024-01-" + time + ":00+00:00").orElseThrow(), force, place, name,
                Map.of(StopTextField.TYPE, "Person search", StopTextField.OUTCOME, "Arrest"),
                Map.of(StopBooleanField.OPERATION, TriState.TRUE, StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH,
                        TriState.FALSE, StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING, TriState.UNKNOWN));
    }
}
