package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Town.FEBRUARY;
import static peel.store.kit.Town.GATE;
import static peel.store.kit.Town.JANUARY;
import static peel.store.kit.Town.MARCH;
import static peel.store.kit.Town.NORTHERN_IRELAND;
import static peel.store.kit.Town.crime;
import static peel.store.kit.Town.unplaced;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.query.CrimeHistory;
import peel.store.query.HistoryStep;

/// What every store must do when it is asked for the history of a crime.
public interface HistoryReading extends ReadingKit {
    @Test
    default void theHistoryOfACrimeHasItsStepsAndSaysWhichAreDerived() throws IOException {
        PersistentId id = CrimeSpec.idOf("a");
        OutcomeCategory unable = Town.outcome("Unable to prosecute suspect");
        OutcomeCategory fined = Town.outcome("Offender fined");
        CrimeRecord burglary = crime(JANUARY, "burglary", GATE).id(id).outcome(fined, MARCH).build();
        HistoryStep[] steps = {HistoryStep.derived(OutcomeCategory.UNDER_INVESTIGATION, JANUARY),
                HistoryStep.published(unable, FEBRUARY, OptionalInt.empty()),
                HistoryStep.published(fined, MARCH, OptionalInt.empty())};
        try (Store store = holding(new ReleaseContentBuilder().crimes(burglary, crime(JANUARY, "drugs", GATE).build())
                .outcomes(OutcomeRecord.of(unable, FEBRUARY, burglary), OutcomeRecord.of(fined, MARCH, burglary))
                .history(id, steps).build()); Release release = store.acquire().orElseThrow()) {
            CrimeHistory history = release.history(id).orElseThrow();
            assertThat(Shown.plain(CrimeRecord.of(history.crime()))).usingRecursiveComparison()
                    .isEqualTo(Shown.inOutcome(burglary));
            assertThat(history.steps().orElseThrow()).containsExactly(steps);
        }
    }

    @Test
    default void aCrimeWithoutAnOutcomeHasAnEmptyHistory() throws IOException {
        PersistentId id = CrimeSpec.idOf("a");
        try (Store store = holding(new ReleaseContentBuilder().crimes(crime(JANUARY, "burglary", GATE).id(id).build())
                .build()); Release release = store.acquire().orElseThrow()) {
            assertThat(release.history(id).orElseThrow().steps().orElseThrow()).isEmpty();
        }
    }

    @Test
    default void idsThatIdentifyNoCrimeHaveACrimeAndNoHistory() throws IOException {
        PersistentId id = CrimeSpec.idOf("n");
        CrimeRecord crime = unplaced(NORTHERN_IRELAND, JANUARY, "burglary").at(GATE, Town.name(GATE)).id(id).build();
        try (Store store = holding(new ReleaseContentBuilder().crimes(crime).build());
                Release release = store.acquire().orElseThrow()) {
            CrimeHistory history = release.history(id).orElseThrow();
            assertThat(history.steps()).isEmpty();
            assertThat(history.crime().persistentId()).isEqualTo(Optional.of(id));
        }
    }

    @Test
    default void theOldestOfSeveralCrimesWithOneIdIsShown() throws IOException {
        PersistentId id = CrimeSpec.idOf("same");
        try (Store store = holding(new ReleaseContentBuilder()
                .crimes(crime(FEBRUARY, "burglary", GATE).id(id).build(), crime(JANUARY, "drugs", GATE).id(id).build())
                .build()); Release release = store.acquire().orElseThrow()) {
            assertThat(release.history(id).orElseThrow().crime().month()).isEqualTo(JANUARY);
        }
    }

    @Test
    default void anUnknownIdHasNone() throws IOException {
        PersistentId id = CrimeSpec.idOf("a");
        PersistentId near = new PersistentId(id.part0(), id.part1(), id.part2(), id.part3() ^ 1);
        try (Store store = holding(new ReleaseContentBuilder().crimes(crime(JANUARY, "burglary", GATE).id(id).build())
                .build()); Release release = store.acquire().orElseThrow()) {
            assertThat(release.history(near)).isEmpty();
            assertThat(release.history(CrimeSpec.idOf("b"))).isEmpty();
        }
    }
}
