package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import peel.geo.Circle;
import peel.model.ApiMethod;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.store.Release;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.build.MonthBuilder;
import peel.store.build.PublishedRelease;
import peel.store.build.ReleaseBuilder;
import peel.store.coverage.Coverage;
import peel.store.memory.MemoryBudget;
import peel.store.memory.MemoryBudgetException;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;
import peel.store.query.Place;
import peel.store.query.StopQuery;
import peel.store.query.StopQuery.Scope;
import peel.store.row.UpstreamCrime;

/// What every store must do. A store's module extends this with its engine.
public abstract class StoreConformance extends NearestPlaceConformance {
    private static final String GATE = "52629729,-1131592,On or near Gate Street";
    private static final String LANE = "52630100,-1131000,On or near Mill Lane";
    private static final String FAR = "52900000,-1500000,On or near Far Road";
    private static final LocationFilter MILE = new LocationFilter.Inside(Circle.ofOneMile(52.629729, -1.131592));

    private static final Month MONTH = Month.of(2024, 1);

    private static CrimeSpec crime(String location, String type, String outcome, String id) {
        return CrimeSpec.of("leicestershire", location, type, outcome, id);
    }

    private Release current(Store store) {
        return store.acquire().orElseThrow();
    }

    @Test
    void crimesOfAnAreaComeByCategoryThenPlaceThenRow() throws IOException {
        new StoreKit().crimes("2024-01", crime(LANE, "Other crime", "", "a"), crime(LANE, "Burglary", "", "b"),
                crime(GATE, "Burglary", "", "c"), crime(FAR, "Burglary", "", "d"),
                crime(GATE, "Anti-social behaviour", "", ""), crime("", "Burglary", "", "e")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).containsExactly(
                    "anti-social-behaviour|On or near Gate Street|", "burglary|On or near Gate Street|",
                    "burglary|On or near Mill Lane|", "other-crime|On or near Mill Lane|");
            assertThat(StoreKit.crimes(release, MILE, "2024-02")).isEmpty();
        }
    }

    @Test
    void identicalRowsStayManyRows() throws IOException {
        CrimeSpec row = crime(GATE, "Burglary", "", "same");
        new StoreKit().crimes("2024-01", row, row, row).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).hasSize(3);
        }
    }

    @Test
    void crimesWithoutAPlaceAreFoundByForceOnly() throws IOException {
        new StoreKit().crimes("2024-01", crime("", "Drugs", "", "a"), crime("", "Burglary", "", "b"),
                CrimeSpec.of("kent", "", "Robbery", "", "c")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            Force leicestershire = CrimeSpec.forceOf("leicestershire");
            assertThat(StoreKit.crimes(release, new LocationFilter.Unplaced(leicestershire), "2024-01"))
                    .containsExactly("burglary|-|", "drugs|-|");
            assertThat(StoreKit.crimes(release, new LocationFilter.Unplaced(CrimeSpec.forceOf("essex")), "2024-01"))
                    .isEmpty();
            assertThat(release.nearestPlace(52, -1, MONTH)).isEmpty();
        }
    }

    @Test
    void aQueryThatExceedsTheBudgetIsRefusedBeforeItsFirstRowAndLeavesNothing() throws IOException {
        CrimeSpec[] rows = new CrimeSpec[4_000];
        Arrays.fill(rows, crime(GATE, "Burglary", "", ""));
        rows[0] = crime(LANE, "Drugs", "", "");
        StopSpec[] stops = new StopSpec[4_000];
        Arrays.fill(stops, StopSpec.of("kent", "52629729,-1131592", "2024-01-01T10:00:00+00:00", "Arrest"));
        new StoreKit().crimes("2024-01", rows).stops("2024-01", stops).load(engine(directory));
        MemoryBudget budget = new MemoryBudget(10_000);
        int[] seen = {0};
        try (Store store = engine(directory).open(budget); Release release = current(store)) {
            MonthRange january = MonthRange.of(StoreKit.month("2024-01"));
            assertThatThrownBy(() -> release.crimes(new CrimeQuery(MILE, january, Optional.empty()), _ -> seen[0]++))
                    .isInstanceOf(MemoryBudgetException.class);
            assertThatThrownBy(() -> release.stops(
                    new StopQuery(new Scope.OfForce(CrimeSpec.forceOf("kent")), january), _ -> seen[0]++))
                    .isInstanceOf(MemoryBudgetException.class);
            assertThat(seen[0]).isZero();
            assertThat(budget.usedBytes()).isZero();
            int lane = release.nearestPlace(52.6301, -1.131, MONTH).map(Place::id).orElseThrow();
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(lane), "2024-01"))
                    .containsExactly("drugs|On or near Mill Lane|");
            assertThat(release.countCrimes(new CrimeQuery(MILE, january, Optional.empty()))).isEqualTo(4_000);
            assertThat(budget.usedBytes()).isZero();
        }
    }

    @Test
    void aMonthLoadedAgainIsReplacedForItsForcesOnly() throws IOException {
        new StoreKit()
                .crimes("2024-01", crime(GATE, "Burglary", "", "a"), CrimeSpec.of("kent", LANE, "Robbery", "", "b"))
                .crimes("2024-02", crime(GATE, "Drugs", "", "c")).load(engine(directory));
        new StoreKit().crimes("2024-01", crime(GATE, "Shoplifting", "", "d")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).containsExactly("robbery|On or near Mill Lane|",
                    "shoplifting|On or near Gate Street|");
            assertThat(StoreKit.crimes(release, MILE, "2024-02")).containsExactly("drugs|On or near Gate Street|");
            assertThat(release.coverage()).extracting(Coverage::rows).containsExactly(1L, 1L, 1L);
        }
    }

    @Test
    void aPlaceKeepsItsIdAndTakesTheNameOfTheNewestMonth() throws IOException {
        new StoreKit().crimes("2024-02", crime(GATE, "Burglary", "", "a")).load(engine(directory));
        int id;
        try (Store store = engine(directory).open(); Release release = current(store)) {
            id = release.nearestPlace(52.63, -1.13, MONTH).map(Place::id).orElseThrow();
            assertThat(id).isGreaterThan(10_000_000);
        }
        new StoreKit().crimes("2024-01", crime("52629729,-1131592,On or near Old Name", "Drugs", "", "b"))
                .crimes("2024-03", crime("52629729,-1131592,On or near New Name", "Drugs", "", "c"))
                .crimes("2023-01", crime("52000000,-2000000,On or near Elsewhere", "Drugs", "", "d"))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(release.place(id)).map(Place::latMicro).hasValue(52_629_729);
            assertThat(release.nearestPlace(52.63, -1.13, MONTH).map(Place::id)).hasValue(id);
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(id), "2024-01"))
                    .containsExactly("drugs|On or near New Name|");
        }
    }

    @Test
    void aPublishedIdWinsAndTheMintedOneGoesOnResolving() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Under investigation", "a")).load(engine(directory));
        int minted;
        try (Store store = engine(directory).open(); Release release = current(store)) {
            minted = release.nearestPlace(52.63, -1.13, MONTH).map(Place::id).orElseThrow();
        }
        new StoreKit().crimes("2024-01", recorded("a", GATE, 77, 884227, 0)).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(release.place(minted)).map(Place::id).hasValue(884227);
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(minted), "2024-01")).hasSize(1);
            release.history(CrimeSpec.idOf("a")).ifPresent(history -> assertThat(history.crime().id()).isEqualTo(77));
        }
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Offender fined", "a")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(884227), "2024-01"))
                    .containsExactly("burglary|On or near Gate Street|fined@2024-01");
            assertThat(release.history(CrimeSpec.idOf("a")).orElseThrow().crime().id()).isEqualTo(77);
        }
    }

    @Test
    void recordsOfAnAnswerKeepItsOrderWithinACategory() throws IOException {
        new StoreKit()
                .crimes("2024-01", recorded("x", LANE, 3, 11, 0), recorded("y", GATE, 1, 12, 1),
                        recorded("z", LANE, 2, 11, 2))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).containsExactly("burglary|On or near Mill Lane|",
                    "burglary|On or near Gate Street|", "burglary|On or near Mill Lane|");
        }
    }

    private static CrimeSpec recorded(String id, String location, int crimeId, int locationId, int position) {
        return new CrimeSpec("", location, "Burglary", "", id, Optional.of(new UpstreamCrime(crimeId, position,
                OptionalInt.of(locationId), location.split(",", 3)[2], false, "", "", "", Optional.empty(), false)));
    }

    @Test
    void theLastOutcomeHasTheMonthOfTheNewestRowAlsoWhenThatComesLater() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Unable to prosecute suspect", "a"))
                .outcomes("2024-02", crime(GATE, "Unable to prosecute suspect", "", "a")).load(engine(directory));
        new StoreKit().outcomes("2024-03", crime(GATE, "Offender fined", "", "a")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01"))
                    .containsExactly("burglary|On or near Gate Street|unable-to-prosecute@2024-03");
            assertThat(StoreKit.history(release, "a")).containsExactly("under-investigation@2024-01*",
                    "unable-to-prosecute@2024-02", "fined@2024-03");
        }
        new StoreKit().outcomes("2024-03", crime(GATE, "Offender fined", "", "other")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01"))
                    .containsExactly("burglary|On or near Gate Street|unable-to-prosecute@2024-02");
        }
    }

    @Test
    void outcomesAreJoinedByForceAndIdAndPreferTheCrimeAtTheirPlace() throws IOException {
        PublishedRelease published = new StoreKit()
                .crimes("2024-01", crime(LANE, "Drugs", "Offender fined", "a"), crime(GATE, "Burglary", "", "a"),
                        CrimeSpec.of("kent", GATE, "Robbery", "", "k"),
                        CrimeSpec.of("northern-ireland", GATE, "Robbery", "", "n"))
                .outcomes("2024-02", crime(GATE, "Offender fined", "", "a"), crime(GATE, "Offender fined", "", "k"),
                        CrimeSpec.of("northern-ireland", GATE, "Offender fined", "", "n"),
                        crime(GATE, "Local resolution", "", "?"))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
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
    void anOutcomeFindsItsCrimeAlsoWhenTheCrimeIsLoadedLater() throws IOException {
        new StoreKit().outcomes("2024-02", crime(GATE, "Offender fined", "", "a")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.outcomes(release, MILE, "2024-02")).isEmpty();
        }
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Offender fined", "a")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.outcomes(release, MILE, "2024-02"))
                    .containsExactly("fined@2024-02 of burglary|On or near Gate Street|fined@2024-02");
        }
    }

    @Test
    void anOutcomeKeepsItsIdWhenItsCrimeGoesAndComesBack() throws IOException {
        CrimeSpec burglary = crime(GATE, "Burglary", "", "a");
        new StoreKit().crimes("2024-01", burglary).outcomes("2024-02", crime(GATE, "Offender fined", "", "a"),
                CrimeSpec.of("kent", LANE, "Offender fined", "", "k")).load(engine(directory));
        new StoreKit().outcomes("2024-02", CrimeSpec.of("kent", LANE, "Local resolution", "", "k"))
                .load(engine(directory));
        new StoreKit().crimes("2024-01", crime(GATE, "Robbery", "", "b")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.history(release, "a")).containsExactly("none");
            assertThat(StoreKit.outcomes(release, MILE, "2024-02")).isEmpty();
        }
        new StoreKit().crimes("2024-01", burglary).crimes("2023-12", CrimeSpec.of("kent", LANE, "Drugs", "", "k"))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.history(release, "a")).contains("fined@2024-02");
            assertThat(StoreKit.history(release, "b")).containsExactly("none");
            assertThat(StoreKit.history(release, "k")).contains("local-resolution@2024-02")
                    .doesNotContain("fined@2024-02");
            assertThat(StoreKit.outcomes(release, MILE, "2024-02")).hasSize(2);
        }
    }

    @Test
    void crimesAreCountedByMonthAndCategory() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a"), crime(LANE, "Burglary", "", "b"),
                crime(LANE, "Anti-social behaviour", "", ""), crime(FAR, "Drugs", "", "c"), crime("", "Drugs", "", "d"))
                .crimes("2024-02", crime(GATE, "Robbery", "", "e"))
                .crimes("2024-03", crime(GATE, "Drugs", "", "f"), crime(GATE, "Burglary", "", "g"))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.counts(release, MILE, "2024-01", "2024-02", Optional.empty())).containsExactly(
                    "2024-01|anti-social-behaviour|1", "2024-01|burglary|2", "2024-02|robbery|1");
            assertThat(StoreKit.counts(release, MILE, "2023-01", "2025-12",
                    release.vocabulary().findCategoryBySlug("burglary")))
                    .containsExactly("2024-01|burglary|2", "2024-03|burglary|1");
            assertThat(StoreKit.counts(release,
                    new LocationFilter.Unplaced(release.vocabulary().findForce("leicestershire")
                            .orElseThrow()),
                    "2024-01", "2024-03", Optional.empty())).containsExactly("2024-01|drugs|1");
            assertThat(StoreKit.counts(release, MILE, "2025-01", "2025-12", Optional.empty())).isEmpty();
        }
    }

    @Test
    void stationsOfTransportPoliceAreNamedInTheirOwnWay() throws IOException {
        new StoreKit().crimes("2024-01",
                CrimeSpec.of("btp", "52629729,-1131592,On or near Leicester (Station)", "Robbery", "", ""),
                crime("52629729,-1131592,On or near Leicester (Station)", "Drugs", "", "")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01"))
                    .containsExactly("drugs|On or near Leicester (Station)|", "robbery|Leicester (station)|");
        }
    }

    @Test
    void aReleaseBeingReadStaysWholeWhileNewOnesArePublished() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).load(engine(directory));
        try (Store store = engine(directory).open(); Release old = current(store)) {
            for (int i = 0; i < 3; i++) {
                new StoreKit().crimes("2024-01", crime(GATE, "Drugs", "", "b" + i)).load(engine(directory));
            }
            assertThat(StoreKit.crimes(old, MILE, "2024-01")).containsExactly("burglary|On or near Gate Street|");
        }
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(release.info().number()).isEqualTo(4);
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).containsExactly("drugs|On or near Gate Street|");
        }
    }

    @Test
    void anOpenStorePicksUpTheNewReleaseByItself() throws Exception {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).load(engine(directory));
        try (Store store = engine(directory).open()) {
            new StoreKit().crimes("2024-01", crime(GATE, "Drugs", "", "b")).load(engine(directory));
            long deadline = System.nanoTime() + 10_000_000_000L;
            long number = 0;
            while (number < 2 && System.nanoTime() < deadline) {
                Thread.sleep(20);
                try (Release release = current(store)) {
                    number = release.info().number();
                }
            }
            assertThat(number).isEqualTo(2);
        }
    }

    @Test
    void aLoadThatIsGivenUpChangesNothingAndASecondLoadHasToWait() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).load(engine(directory));
        try (ReleaseBuilder builder = engine(directory).newRelease()) {
            builder.month(StoreKit.month("2024-02")).finish();
            assertThatThrownBy(() -> engine(directory).newRelease()).isInstanceOf(StoreException.class)
                    .hasMessageContaining("another load is using");
        }
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(release.info().number()).isEqualTo(1);
            assertThat(release.info().months()).hasSize(1);
        }
        assertThat(engine(directory).verify((_, _) -> {
        }).problems()).isEmpty();
    }

    @Test
    void anEmptyDirectoryHasNoRelease() throws IOException {
        try (Store store = engine(directory).open()) {
            assertThat(store.acquire()).isEmpty();
        }
        assertThatThrownBy(() -> engine(directory).verify((_, _) -> {
        })).isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing has been loaded");
        assertThatThrownBy(() -> engine(directory.resolve("missing")).open())
                .isInstanceOf(StoreException.class);
    }

    @Test
    void idsOfCrimesAreUniqueInARelease() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a"), crime(GATE, "Burglary", "", "b"))
                .crimes("2024-02", crime(GATE, "Burglary", "", "c"), recorded("t", LANE, 1_000_000_001, 5, 0))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            List<Integer> ids = new java.util.ArrayList<>();
            for (String month : List.of("2024-01", "2024-02")) {
                release.crimes(new peel.store.query.CrimeQuery(MILE, peel.model.MonthRange.of(StoreKit.month(month)),
                        Optional.empty()), crime -> ids.add(crime.id()));
            }
            assertThat(ids).hasSize(4).doesNotHaveDuplicates().contains(1_000_000_001);
        }
    }

    private static StopSpec stop(String force, String location, String time, String outcome) {
        return StopSpec.of(force, location, "2024-01-" + time + ":00+00:00", outcome);
    }

    private static String pointOf(String location) {
        return location.substring(0, location.lastIndexOf(','));
    }

    @Test
    void stopsAreFoundByAreaPlaceAndForceInTheOrderOfTheirFiles() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).stops("2024-01",
                stop("leicestershire", pointOf(LANE), "03T10:00", "Arrest"),
                stop("leicestershire", pointOf(GATE), "01T10:00", ""),
                stop("leicestershire", "", "02T10:00", "Community resolution"),
                stop("leicestershire", pointOf(FAR), "04T10:00", "Arrest"),
                stop("kent", pointOf(GATE), "05T10:00", "Arrest"), stop("kent", "", "06T10:00", ""))
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2024-01")).containsExactly(
                    "05T10:00|bu-arrest|On or near Gate Street", "03T10:00|bu-arrest|On or near ",
                    "01T10:00||On or near Gate Street");
            assertThat(StoreKit.stops(release, new Scope.OfForce(CrimeSpec.forceOf("leicestershire")), "2024-01"))
                    .containsExactly("03T10:00|bu-arrest|On or near ", "01T10:00||On or near Gate Street",
                            "02T10:00|bu-community-resolution|-", "04T10:00|bu-arrest|On or near ");
            assertThat(StoreKit.stops(release, new Scope.At(new LocationFilter.Unplaced(CrimeSpec.forceOf("kent"))),
                    "2024-01"))
                    .containsExactly("06T10:00||-");
            int gate = release.nearestPlace(52.6, -1.1, MONTH).map(Place::id).orElseThrow();
            assertThat(StoreKit.stops(release, new Scope.At(new LocationFilter.AtPlace(gate)), "2024-01")).hasSize(2);
            assertThat(StoreKit.stops(release, new Scope.OfForce(CrimeSpec.forceOf("essex")), "2024-01")).isEmpty();
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2024-02")).isEmpty();
        }
    }

    @Test
    void aStopsPlaceIsNamedByCrimesOfItsMapGeneration() throws IOException {
        new StoreKit().crimes("2022-05", crime("52629729,-1131592,On or near Old Street", "Drugs", "", "a"))
                .crimes("2022-08", crime("52629729,-1131592,On or near New Street", "Drugs", "", "b"),
                        crime(LANE, "Drugs", "", "c"))
                .stops("2022-06", stop("leicestershire", pointOf(GATE), "01T10:00", ""),
                        stop("leicestershire", pointOf(LANE), "02T10:00", ""))
                .stops("2022-07", stop("leicestershire", pointOf(GATE), "03T10:00", "")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2022-06"))
                    .containsExactly("01T10:00||On or near Old Street", "02T10:00||On or near ");
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2022-07"))
                    .containsExactly("03T10:00||On or near New Street");
            assertThat(StoreKit.crimes(release, MILE, "2022-05")).containsExactly("drugs|On or near New Street|");
        }
    }

    @Test
    void aMonthOfStopsAloneIsNoMonthOfCrimesAndItsPlacesAreNotTheNearest() throws IOException {
        new StoreKit().crimes("2024-01", crime(FAR, "Burglary", "", "a"))
                .stops("2024-02", stop("kent", pointOf(GATE), "01T10:00", "")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(release.info().months()).hasSize(2);
            assertThat(release.info().crimeMonths()).containsExactly(StoreKit.month("2024-01"));
            assertThat(release.info().stopMonths()).containsExactly(StoreKit.month("2024-02"));
            assertThat(release.nearestPlace(52.629729, -1.131592, MONTH)).map(Place::latMicro).hasValue(52_900_000);
        }
    }

    @Test
    void stopsOfAForceAreReplacedAndThoseOfOthersStay() throws IOException {
        StopSpec kent = stop("kent", pointOf(GATE), "05T10:00", "Arrest");
        new StoreKit().stops("2024-01", stop("leicestershire", "", "01T10:00", ""), kent, kent)
                .load(engine(directory));
        PublishedRelease second = new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a"))
                .stops("2024-01", stop("leicestershire", "", "02T10:00", "")).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.stops(release, new Scope.OfForce(CrimeSpec.forceOf("leicestershire")), "2024-01"))
                    .containsExactly("02T10:00||-");
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2024-01")).hasSize(2);
        }
        assertThat(second.coverage()).filteredOn(held -> held.kind() == RecordKind.STOP_AND_SEARCH)
                .extracting(held -> held.force().id() + " " + held.rows() + " " + held.unplacedRows())
                .containsExactlyInAnyOrder("kent 2 0", "leicestershire 1 1");
    }

    @Test
    void aStopThatAnAnswerAndTheArchiveTellIsOneWhicheverCameFirst() throws IOException {
        StopSpec first = stop("leicestershire", pointOf(GATE), "01T10:00", "Arrest");
        StopSpec second = stop("leicestershire", pointOf(GATE), "02T10:00", "");
        StopSpec[] answer = {second.recorded(0, 884227, "On or near Told Street"),
                first.recorded(1, 884227, "Told (Station)")};
        for (boolean answerFirst : new boolean[]{true, false}) {
            Path home = directory.resolve("answer first " + answerFirst);
            StoreKit archive = new StoreKit().stops("2024-01", first, second);
            StoreKit recorded = new StoreKit().stops("2024-01", answer);
            (answerFirst ? recorded : archive).load(engine(home));
            (answerFirst ? archive : recorded).load(engine(home));
            recorded.load(engine(home));
            try (Store store = engine(home).open(); Release release = current(store)) {
                List<String> inTheAnswersOrder = List.of("02T10:00|told|On or near Told Street",
                        "01T10:00|told|Told (Station)");
                assertThat(StoreKit.stops(release, new Scope.At(MILE), "2024-01")).isEqualTo(inTheAnswersOrder);
                assertThat(StoreKit.stops(release, new Scope.OfForce(CrimeSpec.forceOf("leicestershire")), "2024-01"))
                        .isEqualTo(inTheAnswersOrder);
                assertThat(StoreKit.stops(release, new Scope.At(new LocationFilter.AtPlace(884227)), "2024-01"))
                        .hasSize(2);
            }
        }
    }

    @Test
    void aFileWhoseRowsAreAllBadLeavesWhatIsHeldAndIsCounted() throws IOException {
        new StoreKit().stops("2024-01", stop("kent", "", "01T10:00", "")).load(engine(directory));
        try (ReleaseBuilder builder = engine(directory).newRelease()) {
            for (String name : List.of("2024-01", "2024-02")) {
                MonthBuilder month = builder.month(StoreKit.month(name));
                month.keeps(CrimeSpec.forceOf("kent"), RecordKind.STOP_AND_SEARCH, 7);
                month.finish();
            }
            builder.publish((_, _, _) -> {
            });
        }
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(release.coverage()).extracting(held -> held.rows() + " " + held.rejectedRows())
                    .containsExactly("1 7", "0 7");
            assertThat(release.info().stopMonths()).containsExactly(StoreKit.month("2024-01"));
        }
    }

    @Test
    void answersKeptAsToldComeBackFromThisReleaseAndTheNext() throws IOException {
        ResourceKey forces = ResourceKey.of(ApiMethod.FORCES);
        ResourceKey belfast = ResourceKey.of(ApiMethod.NEIGHBOURHOOD_EVENTS,
                new NeighbourhoodId("northern-ireland", "Belfast City North"));
        ResourceKey point = ResourceKey.locate(51.5, -0.0);
        new StoreKit().reference(forces, "[1]").reference(forces, "[2]").reference(belfast, "[]")
                .reference(point, "{}").load(engine(directory));
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).reference(belfast, "[\"x\"]")
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.reference(release, forces)).isEqualTo("[2]");
            assertThat(StoreKit.reference(release, belfast)).isEqualTo("[\"x\"]");
            assertThat(StoreKit.reference(release, ResourceKey.locate(51.50, 0))).isEqualTo("{}");
            assertThat(StoreKit.reference(release, ResourceKey.of(ApiMethod.FORCE, "kent"))).isEqualTo("none");
            assertThat(release.storedResponseKeys()).containsExactlyInAnyOrder(forces, belfast, point).isSorted();
        }
        assertThat(engine(directory).verify((_, _) -> {
        }).problems()).isEmpty();
    }

    @Test
    void aReleaseMayHaveNoMonthAtAll() throws IOException {
        PublishedRelease published = new StoreKit().boundary("kent", "A", 51, 0, 52, 1).load(engine(directory));
        assertThat(published.info().months()).isEmpty();
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(release.info().latestMonth()).isEmpty();
            assertThat(release.nearestPlace(51, 0, MONTH)).isEmpty();
            assertThat(StoreKit.at(release, 51.5, 0.5)).isEqualTo("kent/A");
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).isEmpty();
        }
    }

    @Test
    void aPointIsInTheSmallestBoundaryThatHoldsItBordersIncluded() throws IOException {
        new StoreKit().boundary("kent", "large", 51, 0, 53, 2).boundary("kent", "small", 51.5, 0.5, 52, 1)
                .boundary("kent", "east", 51.5, 1, 52, 1.5).boundary("essex", "twin", 51.5, 1, 52, 1.5)
                .load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.at(release, 51.6, 0.6)).isEqualTo("kent/small");
            assertThat(StoreKit.at(release, 51.1, 0.1)).isEqualTo("kent/large");
            assertThat(StoreKit.at(release, 51, 2)).isEqualTo("kent/large");
            assertThat(StoreKit.at(release, 51.7, 1)).isEqualTo("essex/twin");
            assertThat(StoreKit.at(release, 51.7, 1.2)).isEqualTo("essex/twin");
            assertThat(StoreKit.at(release, 51.7, 0.99999999)).isEqualTo("kent/small");
            assertThat(StoreKit.at(release, 50.9999999, 1)).isEqualTo("none");
            assertThat(StoreKit.at(release, -90, 180)).isEqualTo("none");
        }
    }

    @Test
    void aBoundaryToldAgainIsAnother() throws IOException {
        ResourceKey path = ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, new NeighbourhoodId("kent", "A"));
        new StoreKit().boundary("kent", "A", 51, 0, 52, 1).boundary("kent", "B", 53, 0, 54, 1)
                .load(engine(directory));
        new StoreKit().boundary("kent", "A", 55, 0, 56, 1).load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.at(release, 51.5, 0.5)).isEqualTo("none");
            assertThat(StoreKit.at(release, 53.5, 0.5)).isEqualTo("kent/B");
            assertThat(StoreKit.at(release, 55.5, 0.5)).isEqualTo("kent/A");
            assertThat(StoreKit.reference(release, path)).isEqualTo("[55.0, 0.0, 56.0, 1.0]");
        }
        new StoreKit().reference(path, "[]").load(engine(directory));
        try (Store store = engine(directory).open(); Release release = current(store)) {
            assertThat(StoreKit.at(release, 55.5, 0.5)).isEqualTo("none");
            assertThat(StoreKit.reference(release, path)).isEqualTo("[]");
        }
    }

    @Test
    @Timeout(60)
    void asManyRowsOfOneIdAsAHostileFileHasAreJoinedLikeFew() throws IOException {
        for (int rows : new int[]{50, 100_000}) {
            CrimeSpec[] crimes = new CrimeSpec[rows];
            Arrays.fill(crimes, crime(LANE, "Drugs", "Offender fined", "same"));
            crimes[rows / 2] = crime(GATE, "Burglary", "Offender fined", "same");
            crimes[0] = CrimeSpec.of("kent", GATE, "Robbery", "Offender fined", "same");
            CrimeSpec[] outcomes = new CrimeSpec[rows];
            Arrays.fill(outcomes, crime(GATE, "Offender fined", "", "same"));
            outcomes[0] = crime(FAR, "Local resolution", "", "same");
            Path home = directory.resolve(rows + " rows");
            PublishedRelease published = new StoreKit().crimes("2024-01", crimes).outcomes("2024-02", outcomes)
                    .load(engine(home));
            assertThat(published.coverage()).extracting(Coverage::joinedRows).contains((long) rows);
            try (Store store = engine(home).open(); Release release = current(store)) {
                assertThat(StoreKit.outcomes(release, MILE, "2024-02")).hasSize(rows - 1)
                        .containsOnly("fined@2024-02 of burglary|On or near Gate Street|fined@2024-02");
                assertThat(StoreKit.crimes(release, MILE, "2024-01")).hasSize(rows)
                        .contains("drugs|On or near Mill Lane|fined@2024-02",
                                "robbery|On or near Gate Street|fined@2024-01");
            }
        }
    }
}
