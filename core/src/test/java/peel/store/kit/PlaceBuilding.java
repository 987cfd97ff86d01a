package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Rows.GATE;
import static peel.store.kit.Rows.LANE;
import static peel.store.kit.Rows.MILE;
import static peel.store.kit.Rows.MONTH;
import static peel.store.kit.Rows.crime;
import static peel.store.kit.Rows.pointOf;
import static peel.store.kit.Rows.recorded;
import static peel.store.kit.Rows.stop;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import peel.store.Release;
import peel.store.Store;
import peel.store.query.LocationFilter;
import peel.store.query.Place;
import peel.store.query.StopQuery.Scope;

/// How a load must give ids and names to places.
public interface PlaceBuilding extends BuildingKit {
    @Test
    default void aPlaceKeepsItsIdAndTakesTheNameOfTheNewestMonth() throws IOException {
        new StoreKit().crimes("2024-02", crime(GATE, "Burglary", "", "a")).load(engine());
        int id;
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            id = release.nearestPlace(52.63, -1.13, MONTH).map(Place::id).orElseThrow();
            assertThat(id).isGreaterThan(10_000_000);
        }
        new StoreKit().crimes("2024-01", crime("52629729,-1131592,On or near Old Name", "Drugs", "", "b"))
                .crimes("2024-03", crime("52629729,-1131592,On or near New Name", "Drugs", "", "c"))
                .crimes("2023-01", crime("52000000,-2000000,On or near Elsewhere", "Drugs", "", "d"))
                .load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(release.place(id)).map(Place::latMicro).hasValue(52_629_729);
            assertThat(release.nearestPlace(52.63, -1.13, MONTH).map(Place::id)).hasValue(id);
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(id), "2024-01"))
                    .containsExactly("drugs|On or near New Name|");
        }
    }

    @Test
    default void anIdOfTheApiWinsAndTheOneGivenBeforeStillFindsThePlace() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Under investigation", "a")).load(engine());
        int given;
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            given = release.nearestPlace(52.63, -1.13, MONTH).map(Place::id).orElseThrow();
        }
        new StoreKit().crimes("2024-01", recorded("a", GATE, 77, 884227, 0)).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(release.place(given)).map(Place::id).hasValue(884227);
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(given), "2024-01")).hasSize(1);
            assertThat(release.history(CrimeSpec.idOf("a")).orElseThrow().crime().id()).isEqualTo(77);
        }
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "Offender fined", "a")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(884227), "2024-01"))
                    .containsExactly("burglary|On or near Gate Street|fined@2024-01");
            assertThat(release.history(CrimeSpec.idOf("a")).orElseThrow().crime().id()).isEqualTo(77);
        }
    }

    @Test
    default void stationsOfTransportPoliceAreNamedInTheirOwnWay() throws IOException {
        new StoreKit().crimes("2024-01",
                CrimeSpec.of("btp", "52629729,-1131592,On or near Leicester (Station)", "Robbery", "", ""),
                crime("52629729,-1131592,On or near Leicester (Station)", "Drugs", "", "")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.crimes(release, MILE, "2024-01"))
                    .containsExactly("drugs|On or near Leicester (Station)|", "robbery|Leicester (station)|");
        }
    }

    @Test
    default void aStopsPlaceIsNamedByCrimesOfItsMapGeneration() throws IOException {
        new StoreKit().crimes("2022-05", crime("52629729,-1131592,On or near Old Street", "Drugs", "", "a"))
                .crimes("2022-08", crime("52629729,-1131592,On or near New Street", "Drugs", "", "b"),
                        crime(LANE, "Drugs", "", "c"))
                .stops("2022-06", stop("leicestershire", pointOf(GATE), "01T10:00", ""),
                        stop("leicestershire", pointOf(LANE), "02T10:00", ""))
                .stops("2022-07", stop("leicestershire", pointOf(GATE), "03T10:00", "")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2022-06"))
                    .containsExactly("01T10:00||On or near Old Street", "02T10:00||On or near ");
            assertThat(StoreKit.stops(release, new Scope.At(MILE), "2022-07"))
                    .containsExactly("03T10:00||On or near New Street");
            assertThat(StoreKit.crimes(release, MILE, "2022-05")).containsExactly("drugs|On or near New Street|");
        }
    }

    @Test
    default void theNearestPlaceIsOneThatALoadGaveTheMonthsMapGeneration() throws IOException {
        String shared = "52630000,-1131400,On or near Both Street";
        new StoreKit().crimes("2022-05", crime(GATE, "Drugs", "", "a"), crime(shared, "Drugs", "", "b"))
                .crimes("2022-07", crime(LANE, "Drugs", "", "c")).crimes("2022-08", crime(shared, "Drugs", "", "d"))
                .stops("2022-08", StopSpec.of("leicestershire", "52600000,-1100000", "2022-08-01T10:00:00+00:00", ""))
                .load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(nearest(release, "2022-05", GATE)).isEqualTo(pointOf(GATE));
            assertThat(nearest(release, "2022-06", LANE)).as("a month that is not loaded").isEqualTo(pointOf(shared));
            assertThat(nearest(release, "2022-07", GATE)).as("no crime of the month").isEqualTo(pointOf(shared));
            assertThat(nearest(release, "2024-01", LANE)).isEqualTo(pointOf(LANE));
            assertThat(nearest(release, "2022-08", "52600000,-1100000,")).as("a stop's").isEqualTo(pointOf(LANE));
        }
        new StoreKit().crimes("2022-08", crime("52600000,-1100000,", "Drugs", "", "e")).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(nearest(release, "2022-08", "52600000,-1100000,"))
                    .as("a place without a name, until now of stops")
                    .isEqualTo("52600000,-1100000");
            assertThat(nearest(release, "2022-05", "52600000,-1100000,")).isNotEqualTo("52600000,-1100000");
            assertThat(nearest(release, "2022-07", GATE)).as("kept from the release before").isEqualTo(pointOf(shared));
        }
    }

    private static String nearest(Release release, String month, String location) {
        String[] point = location.split(",", -1);
        return release.nearestPlace(Integer.parseInt(point[0]) / 1e6, Integer.parseInt(point[1]) / 1e6,
                StoreKit.month(month)).map(place -> place.latMicro() + "," + place.lngMicro()).orElse("none");
    }
}
