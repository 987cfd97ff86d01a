package peel.store.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.geo.Area;
import peel.geo.Circle;
import peel.geo.Morton;
import peel.model.Month;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.GreatCircle;
import peel.store.inmemory.LocatedRecord;
import peel.store.inmemory.PlaceRecord;
import peel.store.inmemory.ReleaseContent;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.kit.ReadingKit;
import peel.store.query.Place;
import peel.store.query.PlaceVisitor;
import peel.testing.Seeds;

/// What every store must do when it is asked for places: the nearest ones, those with a name, all.
public interface ManyPlacesReading extends ReadingKit {
    /// Hands over places.
    @FunctionalInterface
    interface Places {
        void visit(PlaceVisitor visitor) throws IOException;
    }

    private static List<PlaceRecord> seen(Places places) throws IOException {
        List<PlaceRecord> seen = new ArrayList<>();
        places.visit(place -> seen.add(PlaceRecord.of(place)));
        return seen;
    }

    private static List<String> names(Places places) throws IOException {
        return seen(places).stream().map(PlaceRecord::name).toList();
    }

    @Test
    default void aPlaceHasItsNewestNameItsMonthsAndItsNeighbourhood() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            PlaceRecord gate = seen(visitor -> release.nearestPlaces(52.6297, -1.1316, 1, visitor)).getFirst();
            assertThat(release.place(gate.id()))
                    .contains(new Place(gate.id(), Examples.GATE.latMicro(), Examples.GATE.lngMicro()));
            assertThat(gate.name()).isEqualTo("On or near Gate Street");
            assertThat(gate.neighbourhood()).contains(Examples.CENTRE);
            assertThat(gate.months()).containsExactly(Examples.MAY_2022, Examples.JANUARY);
            PlaceRecord lane = seen(visitor -> release.nearestPlaces(52.6301, -1.131, 1, visitor)).getFirst();
            assertThat(lane.name()).isEqualTo("On or near New Lane");
            assertThat(lane.months()).containsExactly(Examples.JULY_2022, Examples.JANUARY);
            PlaceRecord lonely = seen(visitor -> release.nearestPlaces(52.95, -1.5, 1, visitor)).getFirst();
            assertThat(lonely.name()).as("a place of a stop alone").isEmpty();
            assertThat(lonely.neighbourhood()).isEmpty();
            assertThat(lonely.months()).containsExactly(Month.of(2022, 6));
        }
    }

    @Test
    default void placesAreFoundByAPartOfTheirNamesWhateverItsCase() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            assertThat(names(visitor -> release.places("new LANE", visitor))).containsExactly("On or near New Lane");
            assertThat(names(visitor -> release.places("mill", visitor))).as("an older name").isEmpty();
            assertThat(names(visitor -> release.places("on or near", visitor)))
                    .containsExactlyInAnyOrder("On or near Gate Street", "On or near New Lane");
            assertThat(names(visitor -> release.places("%", visitor))).isEmpty();
            assertThat(seen(visitor -> release.places("", visitor))).hasSize(4)
                    .isSortedAccordingTo(Comparator.comparingLong(PlaceRecord::key));
        }
    }

    @Test
    default void thePlacesInAnAreaAreThoseOfAllThatItContains() throws IOException {
        Random random = Seeds.random("places in areas");
        int found = 0;
        try (Store store = holding(RandomTown.content(random)); Release release = store.acquire().orElseThrow()) {
            List<PlaceRecord> all = seen(visitor -> release.places("", visitor));
            for (int i = 0; i < 200; i++) {
                PlaceRecord middle = all.get(random.nextInt(all.size()));
                Area area = new Circle(Morton.latMicro(middle.key()) / 1e6, Morton.lngMicro(middle.key()) / 1e6,
                        random.nextInt(5000));
                List<PlaceRecord> inside = seen(visitor -> release.places(area, visitor));
                assertThat(inside).isEqualTo(all.stream().filter(place -> area.contains(Morton.latMicro(place.key()),
                        Morton.lngMicro(place.key()))).toList());
                found += inside.size();
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    @Test
    default void ofTwoEquallyNearPlacesTheOneWithTheLowerKeyComesFirst() throws IOException {
        Place west = new Place(1, 52_000_000, -1_000);
        Place east = new Place(2, 52_000_000, 1_000);
        ReleaseContentBuilder content = new ReleaseContentBuilder();
        for (Place place : List.of(east, west)) {
            content.crimes(new CrimeRecordBuilder(Examples.KENT, Examples.JANUARY,
                    Examples.category("drugs")).at(place, place.lngMicro() < 0 ? "west" : "east").build());
        }
        try (Store store = holding(content.build()); Release release = store.acquire().orElseThrow()) {
            assertThat(names(visitor -> release.nearestPlaces(52, 0, 5, visitor))).containsExactly("west", "east");
            assertThat(names(visitor -> release.nearestPlaces(52, 0, 1, visitor))).containsExactly("west");
        }
    }

    @Test
    default void theNearestPlacesAreThoseThatALookAtAllFinds() throws IOException {
        Random random = Seeds.random("many nearest places");
        ReleaseContent content = RandomTown.content(random);
        Map<Long, Place> places = new TreeMap<>();
        Map<Long, TreeSet<Month>> months = new TreeMap<>();
        Stream.<List<? extends LocatedRecord>>of(content.crimes(), content.outcomes(), content.stops())
                .flatMap(List::stream).forEach(row -> row.place().ifPresent(place -> {
                    long key = Morton.key(place.latMicro(), place.lngMicro());
                    places.put(key, place);
                    months.computeIfAbsent(key, _ -> new TreeSet<>()).add(row.month());
                }));
        try (Store store = holding(content); Release release = store.acquire().orElseThrow()) {
            List<PlaceRecord> all = seen(visitor -> release.places("", visitor));
            assertThat(all.stream().map(PlaceRecord::key).toList()).isEqualTo(List.copyOf(places.keySet()));
            assertThat(all.stream().map(PlaceRecord::months).toList())
                    .isEqualTo(months.values().stream().map(List::copyOf).toList());
            for (PlaceRecord place : all) {
                assertThat(place.neighbourhood()).as("%s", place)
                        .isEqualTo(release.neighbourhoodAt(place.latMicro() / 1e6, place.lngMicro() / 1e6));
            }
            for (int i = 0; i < 300; i++) {
                double lat = 51.99 + random.nextDouble() * 0.07;
                double lng = -1.01 + random.nextDouble() * 0.07;
                int limit = 1 + random.nextInt(100);
                List<Long> nearest = places.values().stream()
                        .sorted(Comparator.comparingDouble(place -> GreatCircle.haversine(lat, lng, place)))
                        .limit(limit).map(place -> Morton.key(place.latMicro(), place.lngMicro())).toList();
                assertThat(seen(visitor -> release.nearestPlaces(lat, lng, limit, visitor)).stream()
                        .map(PlaceRecord::key).toList()).as("%d at %s,%s", limit, lat, lng).isEqualTo(nearest);
            }
        }
    }

    @Test
    default void aReleaseWithoutPlacesHasNoneNearby() throws IOException {
        try (Store store = holding(new ReleaseContentBuilder().crimes(new CrimeRecordBuilder(
                Examples.KENT, Examples.JANUARY, Examples.category("drugs")).build()).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(seen(visitor -> release.nearestPlaces(52, 0, 1_000, visitor))).isEmpty();
            assertThat(seen(visitor -> release.places("", visitor))).isEmpty();
            assertThat(release.place(1)).isEqualTo(Optional.empty());
        }
    }
}
