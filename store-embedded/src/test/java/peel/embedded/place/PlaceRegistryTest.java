package peel.embedded.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.model.Month;

/// The ids of places from release to release: places A, B and so on have the keys 1, 2 and so on.
final class PlaceRegistryTest {
    private static final int FIRST = PlaceRegistry.FIRST_MINTED_ID;
    private static final long A = 1;
    private static final long B = 2;
    private static final long C = 3;

    @TempDir
    private Path folder = Path.of(".");

    private final Closer opened = new Closer();
    private Optional<PlaceTable> current = Optional.empty();
    private int nextId = FIRST;
    private int release;

    @BeforeEach
    void loadAAndB() throws IOException {
        load(Map.of(), A, B);
        assertThat(ids()).containsExactly(Map.entry(A, FIRST), Map.entry(B, FIRST + 1));
    }

    @Test
    void aPlaceKeepsItsIdWhenPlacesAreAddedBeforeIt() throws IOException {
        load(Map.of(), 0, C);
        assertThat(ids()).containsEntry(A, FIRST).containsEntry(B, FIRST + 1).containsEntry(0L, FIRST + 2)
                .containsEntry(C, FIRST + 3);
        assertThat(nextId).isEqualTo(FIRST + 4);
    }

    @Test
    void anIdOfTheApiReplacesAMintedOneAndBothFindThePlace() throws IOException {
        load(Map.of(A, 500), A);
        assertThat(ids()).containsEntry(A, 500).containsEntry(B, FIRST + 1);
        assertThat(place(500)).isEqualTo(A);
        assertThat(place(FIRST)).isEqualTo(A);
        load(Map.of(), C);
        assertThat(ids()).containsEntry(A, 500).containsEntry(C, FIRST + 2);
        assertThat(place(FIRST)).as("the former id one release later").isEqualTo(A);
    }

    @Test
    void anIdThatMovesToAnotherPlaceIsReplacedAtTheFirstOne() throws IOException {
        load(Map.of(A, 500), A);
        load(Map.of(B, 500), B);
        assertThat(ids()).containsEntry(B, 500).containsEntry(A, FIRST + 2);
        assertThat(place(500)).isEqualTo(B);
        assertThat(place(FIRST)).as("the former id of A").isEqualTo(A);
        assertThat(place(FIRST + 1)).as("the former id of B").isEqualTo(B);
    }

    @Test
    void twoPlacesMayExchangeTheirIds() throws IOException {
        load(Map.of(A, 500, B, 600), A, B);
        load(Map.of(A, 600, B, 500), A, B);
        assertThat(ids()).containsExactly(Map.entry(A, 600), Map.entry(B, 500));
        assertThat(place(600)).isEqualTo(A);
        assertThat(nextId).as("no id was minted").isEqualTo(FIRST + 2);
    }

    @Test
    void aMintedIdIsNotOneThatTheApiHas() throws IOException {
        load(Map.of(A, FIRST + 2), A, C);
        assertThat(ids()).containsEntry(A, FIRST + 2).containsEntry(C, FIRST + 3);
    }

    @Test
    void anUnknownIdFindsNoPlace() {
        assertThat(current.orElseThrow().ordinalOfId(FIRST + 2)).isEqualTo(-1);
        assertThat(current.orElseThrow().ordinalOfId(0)).isEqualTo(-1);
    }

    private void load(Map<Long, Integer> upstreamIds, long... keys) throws IOException {
        PlaceRegistry registry = new PlaceRegistry(current, nextId);
        PlaceNames[] names = new PlaceNames[keys.length];
        Arrays.fill(names, PlaceNames.UNKNOWN);
        registry.addOfCrimes(Month.of(2024, 1), keys, names, keys.length);
        upstreamIds.forEach(registry::addUpstreamId);
        Path next = Files.createDirectory(folder.resolve("release" + ++release));
        Directory directory = opened.add(Column.openFolder(next));
        registry.write(directory);
        nextId = registry.nextId();
        current = Optional.of(PlaceTable.open(directory, opened));
    }

    private Map<Long, Integer> ids() {
        PlaceTable places = current.orElseThrow();
        Map<Long, Integer> ids = new TreeMap<>();
        for (int ordinal = 0; ordinal < places.size(); ordinal++) {
            ids.put(places.key(ordinal), places.id(ordinal));
        }
        return ids;
    }

    private long place(int id) {
        PlaceTable places = current.orElseThrow();
        return places.key(places.ordinalOfId(id));
    }
}
