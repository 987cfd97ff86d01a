package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Town.CORNER;
import static peel.store.kit.Town.FAR;
import static peel.store.kit.Town.FEBRUARY;
import static peel.store.kit.Town.GATE;
import static peel.store.kit.Town.JANUARY;
import static peel.store.kit.Town.KENT;
import static peel.store.kit.Town.LANE;
import static peel.store.kit.Town.LEICESTERSHIRE;
import static peel.store.kit.Town.MILE;
import static peel.store.kit.Town.SQUARE;
import static peel.store.kit.Town.crime;
import static peel.store.kit.Town.stop;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peel.model.Force;
import peel.model.MonthRange;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.inmemory.StopRecord;
import peel.store.query.LocationFilter.AtPlace;
import peel.store.query.LocationFilter.Unplaced;
import peel.store.query.StopQuery;
import peel.store.query.StopQuery.Scope;

/// What every store must do when it is asked for stops and searches.
public interface StopReading extends ReadingKit {
    private static StopQuery january(Scope scope) {
        return new StopQuery(scope, MonthRange.of(JANUARY));
    }

    @Test
    default void everyFieldOfAStopComesBack() throws IOException {
        Map<StopTextField, String> texts = new EnumMap<>(StopTextField.class);
        Map<StopBooleanField, TriState> flags = new EnumMap<>(StopBooleanField.class);
        for (StopTextField field : StopTextField.values()) {
            texts.put(field, "the " + field.key() + ", \"so\" é/ü");
        }
        for (StopBooleanField field : StopBooleanField.values()) {
            flags.put(field, TriState.TRUE);
        }
        StopRecord full = StopRecord.of(JANUARY, StopTime.parse("2023-12-31T23:59:59.000120+00:00").orElseThrow(),
                LEICESTERSHIRE, Optional.of(GATE), "On or near ", texts, flags);
        StopRecord blank = StopRecord.of(JANUARY, StopTime.parse("2024-01-02T00:00:00+00:00").orElseThrow(),
                LEICESTERSHIRE, Optional.empty(), "", Map.of(StopTextField.TYPE, "Vehicle search"), unknown());
        StopRecord recorded = stop(Force.UNKNOWN, "03T10:00", Optional.of(SQUARE), "Square (Station)").recorded(0,
                false,
                new StopOutcome("bu-x", "X"), true, Set.of(StopField.OPERATION_NAME, StopField.OUTCOME_OBJECT));
        try (Store store = holding(new ReleaseContentBuilder().stops(full, blank, recorded).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.stops(release, january(new Scope.OfForce(LEICESTERSHIRE)))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(full, blank));
            assertThat(Shown.stops(release, january(new Scope.At(MILE)))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(recorded, full));
        }
    }

    private static Map<StopBooleanField, TriState> unknown() {
        Map<StopBooleanField, TriState> flags = new EnumMap<>(StopBooleanField.class);
        for (StopBooleanField field : StopBooleanField.values()) {
            flags.put(field, TriState.UNKNOWN);
        }
        return flags;
    }

    @Test
    default void stopsAreFoundByAreaPlaceAndForceInTheOrderOfTheirFiles() throws IOException {
        CrimeRecord named = crime(JANUARY, "burglary", GATE).build();
        StopRecord lane = stop(LEICESTERSHIRE, "03T10:00", Optional.of(LANE));
        StopRecord gate = stop(LEICESTERSHIRE, "01T10:00", Optional.of(GATE), Town.name(GATE));
        StopRecord nowhere = stop(LEICESTERSHIRE, "02T10:00", Optional.empty());
        StopRecord far = stop(LEICESTERSHIRE, "04T10:00", Optional.of(FAR));
        StopRecord kent = stop(KENT, "05T10:00", Optional.of(GATE), Town.name(GATE));
        StopRecord kentNowhere = stop(KENT, "06T10:00", Optional.empty());
        try (Store store = holding(new ReleaseContentBuilder().crimes(named)
                .stops(lane, gate, nowhere, far, kent, kentNowhere).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.stops(release, january(new Scope.At(MILE)))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(kent, lane, gate));
            assertThat(Shown.stops(release, january(new Scope.OfForce(LEICESTERSHIRE)))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(lane, gate, nowhere, far));
            assertThat(Shown.stops(release, january(new Scope.At(new Unplaced(KENT))))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(kentNowhere));
            int id = release.nearestPlace(52.6, -1.1, JANUARY).orElseThrow().id();
            assertThat(Shown.stops(release, january(new Scope.At(new AtPlace(id))))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(kent, gate));
            assertThat(Shown.stops(release, january(new Scope.OfForce(Town.BTP)))).isEmpty();
            assertThat(Shown.stops(release, new StopQuery(new Scope.At(MILE), MonthRange.of(FEBRUARY)))).isEmpty();
        }
    }

    @Test
    default void recordedStopsComeFirstInTheOrderOfTheirResponse() throws IOException {
        StopRecord second = recorded(stop(LEICESTERSHIRE, "01T10:00", Optional.of(SQUARE)), 7);
        StopRecord first = recorded(stop(Force.UNKNOWN, "09T10:00", Optional.of(CORNER)), 6);
        StopRecord archive = stop(KENT, "02T10:00", Optional.of(GATE));
        try (Store store = holding(new ReleaseContentBuilder().stops(archive, second, first).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.stops(release, january(new Scope.At(MILE)))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(first, second, archive));
            assertThat(Shown.stops(release, january(new Scope.At(new AtPlace(SQUARE.id()))))).hasSize(1);
        }
    }

    private static StopRecord recorded(StopRecord stop, int position) {
        return stop.recorded(position, true, new StopOutcome("bu-arrest", "Arrest"), false, Set.of());
    }
}
