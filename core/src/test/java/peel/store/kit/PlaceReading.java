package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static peel.store.kit.Town.FAR;
import static peel.store.kit.Town.GATE;
import static peel.store.kit.Town.JANUARY;
import static peel.store.kit.Town.LANE;
import static peel.store.kit.Town.SQUARE;
import static peel.store.kit.Town.crime;
import static peel.store.kit.Town.stop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.model.Month;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.GreatCircle;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.query.Place;
import peel.testing.Seeds;

/// What every store must do when it is asked for a place.
public interface PlaceReading extends ReadingKit {
    @Test
    default void aPlaceIsFoundByItsId() throws IOException {
        try (Store store = holding(new ReleaseContentBuilder().crimes(crime(JANUARY, "drugs", GATE).build(),
                crime(JANUARY, "drugs", SQUARE).recorded(0, 500_000_001).build()).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(release.place(SQUARE.id())).hasValue(SQUARE);
            Place gate = release.nearestPlace(52.63, -1.1316, JANUARY).orElseThrow();
            assertThat(gate).isEqualTo(new Place(gate.id(), GATE.latMicro(), GATE.lngMicro()));
            assertThat(release.place(gate.id())).hasValue(gate);
            assertThat(release.place(7)).isEmpty();
        }
    }

    @Test
    default void theNearestPlaceIsOneOfTheMonthsMapGeneration() throws IOException {
        Place shared = new Place(9, 52_630_000, -1_131_400);
        Month may = Month.of(2022, 5);
        Month june = Month.of(2022, 6);
        Month july = Month.of(2022, 7);
        Month august = Month.of(2022, 8);
        try (Store store = holding(new ReleaseContentBuilder()
                .crimes(crime(may, "drugs", GATE).build(), crime(may, "drugs", shared).build(),
                        crime(july, "drugs", LANE).build(), crime(august, "drugs", shared).build())
                .stops(stop(Town.KENT, "01T10:00", Optional.of(FAR))).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(nearest(release, GATE, may)).isEqualTo(position(GATE));
            assertThat(nearest(release, LANE, june)).as("a month that is not held").isEqualTo(position(shared));
            assertThat(nearest(release, GATE, july)).as("no crime of the month").isEqualTo(position(shared));
            assertThat(nearest(release, LANE, JANUARY)).isEqualTo(position(LANE));
            assertThat(nearest(release, FAR, JANUARY)).as("a stop's").isEqualTo(position(shared));
        }
    }

    private static String nearest(Release release, Place place, Month month) {
        return release.nearestPlace(place.latMicro() / 1e6, place.lngMicro() / 1e6, month).map(PlaceReading::position)
                .orElse("none");
    }

    private static String position(Place place) {
        return place.latMicro() + "," + place.lngMicro();
    }

    @Test
    default void theNearestPlaceIsTheOneThatALookAtAllPlacesOfTheGenerationFinds() throws IOException {
        Random random = Seeds.random("nearest places");
        List<Place> old = new ArrayList<>();
        List<Place> current = new ArrayList<>();
        ReleaseContentBuilder content = new ReleaseContentBuilder();
        for (int i = 0; i < 600; i++) {
            // Both generations lie in the same streets; one in ten places is of both, and the south is of the old one alone.
            Place place = new Place(1 + i, 52_000_000 + random.nextInt(60_000), -1_000_000 + random.nextInt(60_000));
            boolean isOld = place.latMicro() < 52_020_000 || random.nextBoolean();
            boolean isShared = random.nextInt(10) == 0;
            if (isOld || isShared) {
                old.add(place);
                content.crimes(crime(Month.of(2022, 5 + random.nextInt(2)), "drugs", place).build());
            }
            if (!isOld || isShared) {
                current.add(place);
                content.crimes(crime(Month.of(2022, 7 + random.nextInt(2)), "drugs", place).build());
            }
        }
        try (Store store = holding(content.build()); Release release = store.acquire().orElseThrow()) {
            for (int i = 0; i < 1_000; i++) {
                double lat = 51.99 + random.nextDouble() * 0.08;
                double lng = -1.01 + random.nextDouble() * 0.08;
                for (int month = 5; month <= 8; month++) {
                    List<Place> places = month < 7 ? old : current;
                    Place found = release.nearestPlace(lat, lng, Month.of(2022, month)).orElseThrow();
                    assertThat(places).anyMatch(place -> position(place).equals(position(found)));
                    assertThat(GreatCircle.haversine(lat, lng, found)).as("%s,%s in month %d", lat, lng, month)
                            .isEqualTo(
                                    places.stream().mapToDouble(place -> GreatCircle.haversine(lat, lng, place)).min()
                                            .orElseThrow(),
                                    within(1e-18));
                }
            }
        }
    }
}
