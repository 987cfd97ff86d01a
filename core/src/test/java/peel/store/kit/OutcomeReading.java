package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Town.FAR;
import static peel.store.kit.Town.FEBRUARY;
import static peel.store.kit.Town.GATE;
import static peel.store.kit.Town.JANUARY;
import static peel.store.kit.Town.LANE;
import static peel.store.kit.Town.LEICESTERSHIRE;
import static peel.store.kit.Town.MARCH;
import static peel.store.kit.Town.MILE;
import static peel.store.kit.Town.SQUARE;
import static peel.store.kit.Town.crime;
import static peel.store.kit.Town.unplaced;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import peel.model.Force;
import peel.model.MonthRange;
import peel.model.OutcomeCategory;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.query.LocationFilter.AtPlace;
import peel.store.query.LocationFilter.Unplaced;
import peel.store.query.OutcomeQuery;

/// What every store must do when it is asked for outcomes.
public interface OutcomeReading extends ReadingKit {
    private static OutcomeCategory fined() {
        return Town.outcome("Offender fined");
    }

    @Test
    default void outcomesComeWithTheirCrimesInTheMonthOfTheOutcome() throws IOException {
        CrimeRecord burglary = crime(JANUARY, "burglary", GATE).id(CrimeSpec.idOf("a")).outcome(fined(), FEBRUARY)
                .build();
        OutcomeRecord outcome = OutcomeRecord.of(fined(), FEBRUARY, burglary);
        try (Store store = holding(new ReleaseContentBuilder().crimes(burglary).outcomes(outcome).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.outcomes(release, MILE, MonthRange.of(FEBRUARY))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(outcome));
            assertThat(Shown.outcomes(release, MILE, MonthRange.of(JANUARY))).isEmpty();
            assertThat(release.countOutcomes(new OutcomeQuery(MILE, MonthRange.of(FEBRUARY)))).isEqualTo(1);
            int gate = release.nearestPlace(52.63, -1.13, JANUARY).orElseThrow().id();
            assertThat(Shown.outcomes(release, new AtPlace(gate), MonthRange.of(FEBRUARY))).hasSize(1);
        }
    }

    @Test
    default void outcomesComeByMonthThenPlaceThenRow() throws IOException {
        CrimeRecord gate = crime(JANUARY, "burglary", GATE).id(CrimeSpec.idOf("a")).outcome(fined(), MARCH).build();
        CrimeRecord lane = crime(JANUARY, "burglary", LANE).id(CrimeSpec.idOf("b"))
                .outcome(Town.outcome("Local resolution"), FEBRUARY).build();
        CrimeRecord far = crime(JANUARY, "burglary", FAR).id(CrimeSpec.idOf("c")).outcome(fined(), FEBRUARY).build();
        OutcomeRecord march = OutcomeRecord.of(fined(), MARCH, gate);
        OutcomeRecord second = OutcomeRecord.of(Town.outcome("Local resolution"), FEBRUARY, lane);
        OutcomeRecord first = OutcomeRecord.of(Town.outcome("Unable to prosecute suspect"), FEBRUARY, gate);
        OutcomeRecord firstAgain = OutcomeRecord.of(Town.outcome("Awaiting court outcome"), FEBRUARY, gate);
        OutcomeRecord elsewhere = OutcomeRecord.of(fined(), FEBRUARY, far);
        try (Store store = holding(new ReleaseContentBuilder().crimes(gate, lane, far)
                .outcomes(march, second, first, firstAgain, elsewhere).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.outcomes(release, MILE, new MonthRange(JANUARY, MARCH))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(first, firstAgain, second, march));
        }
    }

    @Test
    default void aRecordedOutcomeShowsItsDateAndPersonAndComesFirst() throws IOException {
        CrimeRecord recorded = unplaced(Force.UNKNOWN, JANUARY, "burglary").at(SQUARE, "On or near Town Square")
                .subtypes("", "ROAD").id(CrimeSpec.idOf("a")).outcome(fined(), MARCH).recorded(0, 500_000_005).build();
        CrimeRecord archive = crime(JANUARY, "burglary", SQUARE).id(CrimeSpec.idOf("b")).outcome(fined(), FEBRUARY)
                .build();
        OutcomeRecord first = OutcomeRecord.of(fined(), FEBRUARY, recorded).recorded(4, MARCH, OptionalInt.of(42));
        OutcomeRecord second = OutcomeRecord.of(fined(), FEBRUARY, archive);
        try (Store store = holding(new ReleaseContentBuilder().crimes(recorded, archive).outcomes(second, first)
                .build()); Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.outcomes(release, MILE, MonthRange.of(FEBRUARY))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(first, second));
        }
    }

    @Test
    default void anOutcomeWithoutAPlaceIsFoundByItsForce() throws IOException {
        CrimeRecord nowhere = unplaced(LEICESTERSHIRE, JANUARY, "burglary").id(CrimeSpec.idOf("a"))
                .outcome(fined(), FEBRUARY).build();
        OutcomeRecord outcome = OutcomeRecord.of(fined(), FEBRUARY, nowhere);
        try (Store store = holding(new ReleaseContentBuilder().crimes(nowhere).outcomes(outcome).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.outcomes(release, new Unplaced(LEICESTERSHIRE), MonthRange.of(FEBRUARY)))
                    .usingRecursiveComparison().isEqualTo(Shown.expected(outcome));
            assertThat(Shown.outcomes(release, new Unplaced(Town.KENT), MonthRange.of(FEBRUARY))).isEmpty();
        }
    }

    @Test
    default void anOutcomeElsewhereThanItsCrimeIsFoundWhereItIs() throws IOException {
        CrimeRecord gate = crime(JANUARY, "burglary", GATE).id(CrimeSpec.idOf("a")).outcome(fined(), FEBRUARY).build();
        CrimeRecord far = crime(JANUARY, "drugs", FAR).build();
        OutcomeRecord outcome = new OutcomeRecord(fined(), FEBRUARY, FEBRUARY, LEICESTERSHIRE, OptionalInt.empty(),
                Optional.of(FAR), Town.name(FAR), gate.persistentId(), gate, OptionalInt.empty());
        try (Store store = holding(new ReleaseContentBuilder().crimes(gate, far).outcomes(outcome).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.outcomes(release, MILE, MonthRange.of(FEBRUARY))).isEmpty();
            int id = release.nearestPlace(52.9, -1.5, JANUARY).orElseThrow().id();
            assertThat(Shown.outcomes(release, new AtPlace(id), MonthRange.of(FEBRUARY))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(outcome));
        }
    }
}
