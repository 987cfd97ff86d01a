package peel.opensearch.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peel.derive.CrimePlaceNames;
import peel.derive.MapGeneration;
import peel.geo.Morton;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.store.copy.CopiedPlace;
import peel.store.query.Place;

/// The places of a release on the heap.
final class PlaceTableTest {
    private static final Month MAY = Month.of(2022, 5);
    private static final Month JULY = Month.of(2022, 7);
    private static final NeighbourhoodId CENTRE = new NeighbourhoodId("kent", "centre");
    private static final CrimePlaceNames NAMES = new CrimePlaceNames(Optional.of("Old Lane"), Optional.of("New Lane"),
            Optional.of("Station (station)"), Optional.empty());

    private final long first = Morton.key(51_000_000, 0);
    private final long second = Morton.key(51_000_001, 10);

    @Test
    void everythingOfAPlaceComesBack() {
        PlaceTable table = new PlaceTableBuilder(List.of(MAY, JULY))
                .add(new CopiedPlace(first, 20, List.of(7, 9), NAMES, false, Set.of(MapGeneration.UNTIL_2022_06)),
                        Optional.of(CENTRE), List.of(MAY, JULY))
                .add(new CopiedPlace(second, 5, List.of(), CrimePlaceNames.NONE, true,
                        Set.of(MapGeneration.FROM_2022_07)), Optional.empty(), List.of(JULY, Month.of(2030, 1)))
                .build();
        assertThat(table.size()).isEqualTo(2);
        assertThat(List.of(table.ordinalOfId(20), table.ordinalOfId(7), table.ordinalOfId(9), table.ordinalOfId(5),
                table.ordinalOfId(6), table.ordinalOfId(0), table.ordinalOfId(21)))
                .containsExactly(0, 0, 0, 1, -1, -1, -1);
        assertThat(List.of(table.ordinalOf(first), table.ordinalOf(second), table.ordinalOf(second + 1)))
                .containsExactly(0, 1, PlaceTable.UNPLACED);
        assertThat(table.place(1)).isEqualTo(new Place(5, 51_000_001, 10));
        assertThat(table.names(0)).isEqualTo(NAMES);
        assertThat(table.names(1)).isEqualTo(CrimePlaceNames.NONE);
        assertThat(List.of(table.nameInCrimes(0, false), table.nameInCrimes(0, true), table.nameInCrimes(1, false),
                table.newestName(0))).containsExactly("New Lane", NAMES.inCrimes(true), "", "New Lane");
        assertThat(table.nameInStops(0, MapGeneration.UNTIL_2022_06, false))
                .isEqualTo(NAMES.inStops(MapGeneration.UNTIL_2022_06, false));
        assertThat(table.btpSubtype(0)).isEqualTo(NAMES.btpSubtype());
        assertThat(table.neighbourhood(0)).contains(CENTRE);
        assertThat(table.neighbourhood(1)).isEmpty();
        assertThat(table.months(0)).containsExactly(MAY, JULY);
        assertThat(table.months(1)).containsExactly(JULY);
        assertThat(table.nearest(51, 0, MapGeneration.FROM_2022_07)).map(Place::id).contains(5);
        assertThat(table.nearest(51, 0, MapGeneration.UNTIL_2022_06)).map(Place::id).contains(20);
    }

    @Test
    void aTableGrowsToAnySize() {
        PlaceTableBuilder builder = new PlaceTableBuilder(List.of(MAY));
        int places = 5_000;
        for (int i = 0; i < places; i++) {
            builder.add(new CopiedPlace(i, places - i, List.of(), NAMES, false, Set.of()), Optional.empty(),
                    i % 3 == 0 ? List.of(MAY) : List.of());
        }
        PlaceTable table = builder.build();
        for (int i = 0; i < places; i++) {
            assertThat(table.ordinalOfId(places - i)).isEqualTo(i);
            assertThat(table.key(i)).isEqualTo(i);
            assertThat(table.months(i)).hasSize(i % 3 == 0 ? 1 : 0);
        }
        assertThat(table.bytes()).isBetween(40L * places, 200L * places);
    }

    @Test
    void aTableMayBeEmpty() {
        PlaceTable table = new PlaceTableBuilder(List.of()).build();
        assertThat(table.size()).isZero();
        assertThat(table.ordinalOfId(1)).isEqualTo(-1);
        assertThat(table.nearest(51, 0, MapGeneration.FROM_2022_07)).isEmpty();
    }

    @Test
    void placesOutOfOrderAreRejected() {
        PlaceTableBuilder builder = new PlaceTableBuilder(List.of()).add(
                new CopiedPlace(second, 5, List.of(), NAMES, false, Set.of()), Optional.empty(), List.of());
        assertThatThrownBy(() -> builder.add(new CopiedPlace(first, 6, List.of(), NAMES, false, Set.of()),
                Optional.empty(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
