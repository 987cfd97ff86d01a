package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Rows.FAR;
import static peel.store.kit.Rows.GATE;
import static peel.store.kit.Rows.LANE;
import static peel.store.kit.Rows.MILE;
import static peel.store.kit.Rows.crime;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import peel.store.Release;
import peel.store.Store;
import peel.store.build.PublishedRelease;
import peel.store.coverage.Coverage;

/// How a load must join outcomes to crimes.
public interface OutcomeJoinBuilding extends BuildingKit {
    @Test
    default void theLastOutcomeHasTheMonthOfTheNewestRowAlsoWhenThatComesLater() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Unable to prosecute suspect", "a"))
                .outcomes("2024-02", crime(GATE, "Unable to prosecute suspect", "", "a")).load(engine());
        new StoreKit().outcomes("2024-03", crime(GATE, "Offender fined", "", "a")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01"))
                    .containsExactly("burglary|On or near Gate Street|unable-to-prosecute@2024-03");
            assertThat(StoreKit.history(release, "a")).containsExactly("under-investigation@2024-01*",
                    "unable-to-prosecute@2024-02", "fined@2024-03");
        }
        new StoreKit().outcomes("2024-03", crime(GATE, "Offender fined", "", "other")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01"))
                    .containsExactly("burglary|On or near Gate Street|unable-to-prosecute@2024-02");
        }
    }

    @Test
    default void outcomesAreJoinedByForceAndIdAndPreferTheCrimeAtTheirPlace() throws IOException {
        PublishedRelease published = new StoreKit()
                .crimes("2024-01", crime(LANE, "Drugs", "Offender fined", "a"), crime(GATE, "Burglary", "", "a"),
                        CrimeSpec.of("kent", GATE, "Robbery", "", "k"),
                        CrimeSpec.of("northern-ireland", GATE, "Robbery", "", "n"))
                .outcomes("2024-02", crime(GATE, "Offender fined", "", "a"), crime(GATE, "Offender fined", "", "k"),
                        CrimeSpec.of("northern-ireland", GATE, "Offender fined", "", "n"),
                        crime(GATE, "Local resolution", "", "?"))
                .load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.outcomes(release, MILE, "2024-02"))
                    .containsExactly("fined@2024-02 of burglary|On or near Gate Street|");
            assertThat(StoreKit.history(release, "n")).containsExactly("null");
            assertThat(StoreKit.history(release, "k")).isEmpty();
            assertThat(StoreKit.history(release, "?")).containsExactly("none");
        }
        assertThat(published.coverage()).filteredOn(coverage -> coverage.joinedRows() > 0)
                .extracting(Coverage::joinedRows).containsExactly(1L);
    }

    @Test
    default void anOutcomeFindsItsCrimeAlsoWhenTheCrimeIsLoadedLater() throws IOException {
        new StoreKit().outcomes("2024-02", crime(GATE, "Offender fined", "", "a")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.outcomes(release, MILE, "2024-02")).isEmpty();
        }
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Offender fined", "a")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.outcomes(release, MILE, "2024-02"))
                    .containsExactly("fined@2024-02 of burglary|On or near Gate Street|fined@2024-02");
        }
    }

    @Test
    default void anOutcomeKeepsItsIdWhenItsCrimeGoesAndComesBack() throws IOException {
        CrimeSpec burglary = crime(GATE, "Burglary", "", "a");
        new StoreKit().crimes("2024-01", burglary).outcomes("2024-02", crime(GATE, "Offender fined", "", "a"),
                CrimeSpec.of("kent", LANE, "Offender fined", "", "k")).load(engine());
        new StoreKit().outcomes("2024-02", CrimeSpec.of("kent", LANE, "Local resolution", "", "k"))
                .load(engine());
        new StoreKit().crimes("2024-01", crime(GATE, "Robbery", "", "b")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.history(release, "a")).containsExactly("none");
            assertThat(StoreKit.outcomes(release, MILE, "2024-02")).isEmpty();
        }
        new StoreKit().crimes("2024-01", burglary).crimes("2023-12", CrimeSpec.of("kent", LANE, "Drugs", "", "k"))
                .load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.history(release, "a")).contains("fined@2024-02");
            assertThat(StoreKit.history(release, "b")).containsExactly("none");
            assertThat(StoreKit.history(release, "k")).contains("local-resolution@2024-02")
                    .doesNotContain("fined@2024-02");
            assertThat(StoreKit.outcomes(release, MILE, "2024-02")).hasSize(2);
        }
    }

    @Test
    @Timeout(60)
    default void asManyRowsOfOneIdAsAHostileFileHasAreJoinedLikeFew() throws IOException {
        for (int rows : new int[]{50, 100_000}) {
            CrimeSpec[] crimes = new CrimeSpec[rows];
            Arrays.fill(crimes, crime(LANE, "Drugs", "Offender fined", "same"));
            crimes[rows / 2] = crime(GATE, "Burglary", "Offender fined", "same");
            crimes[0] = CrimeSpec.of("kent", GATE, "Robbery", "Offender fined", "same");
            CrimeSpec[] outcomes = new CrimeSpec[rows];
            Arrays.fill(outcomes, crime(GATE, "Offender fined", "", "same"));
            outcomes[0] = crime(FAR, "Local resolution", "", "same");
            String home = rows + " rows";
            PublishedRelease published = new StoreKit().crimes("2024-01", crimes).outcomes("2024-02", outcomes)
                    .load(engine(home));
            assertThat(published.coverage()).extracting(Coverage::joinedRows).contains((long) rows);
            try (Store store = engine(home).open(); Release release = store.acquire().orElseThrow()) {
                assertThat(StoreKit.outcomes(release, MILE, "2024-02")).hasSize(rows - 1)
                        .containsOnly("fined@2024-02 of burglary|On or near Gate Street|fined@2024-02");
                assertThat(StoreKit.crimes(release, MILE, "2024-01")).hasSize(rows)
                        .contains("drugs|On or near Mill Lane|fined@2024-02",
                                "robbery|On or near Gate Street|fined@2024-01");
            }
        }
    }
}
