package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Rows.GATE;
import static peel.store.kit.Rows.LANE;
import static peel.store.kit.Rows.MILE;
import static peel.store.kit.Rows.crime;
import static peel.store.kit.Rows.pointOf;
import static peel.store.kit.Rows.stop;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.Store;
import peel.store.build.MonthBuilder;
import peel.store.build.PublishedRelease;
import peel.store.build.ReleaseBuilder;
import peel.store.coverage.Coverage;
import peel.store.query.LocationFilter;
import peel.store.query.StopQuery.Scope;

/// What a load must replace, and what it must keep, when a month is loaded again.
public interface ReplaceBuilding extends BuildingKit {
    @Test
    default void aMonthLoadedAgainIsReplacedForItsForcesOnly() throws IOException {
        new StoreKit()
                .crimes("2024-01", crime(GATE, "Burglary", "", "a"), CrimeSpec.of("kent", LANE, "Robbery", "", "b"))
                .crimes("2024-02", crime(GATE, "Drugs", "", "c")).load(engine());
        new StoreKit().crimes("2024-01", crime(GATE, "Shoplifting", "", "d")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).containsExactly("robbery|On or near Mill Lane|",
                    "shoplifting|On or near Gate Street|");
            assertThat(StoreKit.crimes(release, MILE, "2024-02")).containsExactly("drugs|On or near Gate Street|");
            assertThat(release.coverage()).extracting(Coverage::rows).containsExactly(1L, 1L, 1L);
        }
    }

    @Test
    default void stopsOfAForceAreReplacedAndThoseOfOthersStay() throws IOException {
        StopSpec kent = stop("kent", pointOf(GATE), "05T10:00", "Arrest");
        new StoreKit().stops("2024-01", stop("leicestershire", "", "01T10:00", ""), kent, kent)
                .load(engine());
        PublishedRelease second = new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a"))
                .stops("2024-01", stop("leicestershire", "", "02T10:00", "")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.stops(release, new Scope.OfForce(CrimeSpec.forceOf("leicestershire")), "2024-01"))
                    .containsExactly("02T10:00||-");
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2024-01")).hasSize(2);
        }
        assertThat(second.coverage()).filteredOn(held -> held.kind() == RecordKind.STOP_AND_SEARCH)
                .extracting(held -> held.force().id() + " " + held.rows() + " " + held.unplacedRows())
                .containsExactlyInAnyOrder("kent 2 0", "leicestershire 1 1");
    }

    @Test
    default void aStopInARecordedResponseAndTheArchiveIsOneWhicheverCameFirst() throws IOException {
        StopSpec first = stop("leicestershire", pointOf(GATE), "01T10:00", "Arrest");
        StopSpec second = stop("leicestershire", pointOf(GATE), "02T10:00", "");
        StopSpec[] response = {second.recorded(0, 884227, "On or near Other Street"),
                first.recorded(1, 884227, "Other (Station)")};
        for (boolean responseFirst : new boolean[]{true, false}) {
            String home = "response first " + responseFirst;
            StoreKit archive = new StoreKit().stops("2024-01", first, second);
            StoreKit recorded = new StoreKit().stops("2024-01", response);
            (responseFirst ? recorded : archive).load(engine(home));
            (responseFirst ? archive : recorded).load(engine(home));
            recorded.load(engine(home));
            try (Store store = engine(home).open(); Release release = store.acquire().orElseThrow()) {
                List<String> inOrderOfTheResponse = List.of("02T10:00|recorded|On or near Other Street",
                        "01T10:00|recorded|Other (Station)");
                assertThat(StoreKit.stops(release, new Scope.At(MILE), "2024-01")).isEqualTo(inOrderOfTheResponse);
                assertThat(StoreKit.stops(release, new Scope.OfForce(CrimeSpec.forceOf("leicestershire")), "2024-01"))
                        .isEqualTo(inOrderOfTheResponse);
                assertThat(StoreKit.stops(release, new Scope.At(new LocationFilter.AtPlace(884227)), "2024-01"))
                        .hasSize(2);
            }
        }
    }

    @Test
    default void aFileWhoseRowsAreAllBadLeavesWhatIsHeldAndIsCounted() throws IOException {
        new StoreKit().stops("2024-01", stop("kent", "", "01T10:00", "")).load(engine());
        try (ReleaseBuilder builder = engine().newRelease()) {
            for (String name : List.of("2024-01", "2024-02")) {
                MonthBuilder month = builder.month(StoreKit.month(name));
                month.keeps(CrimeSpec.forceOf("kent"), RecordKind.STOP_AND_SEARCH, 7);
                month.finish(Runnable::run);
            }
            builder.publish((_, _, _) -> {
            });
        }
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(release.coverage()).extracting(held -> held.rows() + " " + held.rejectedRows())
                    .containsExactly("1 7", "0 7");
            assertThat(release.info().stopMonths()).containsExactly(StoreKit.month("2024-01"));
        }
    }
}
