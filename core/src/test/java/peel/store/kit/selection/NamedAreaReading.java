package peel.store.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.selection.Examples.AROUND;
import static peel.store.kit.selection.Examples.CENTRE;
import static peel.store.kit.selection.Examples.FAR;
import static peel.store.kit.selection.Examples.GATE;
import static peel.store.kit.selection.Examples.LANE;
import static peel.store.kit.selection.Examples.LONELY;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peel.geo.Bounds;
import peel.model.NeighbourhoodId;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.kit.ReadingKit;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;
import peel.store.query.Place;

/// What every store must do when it is asked for areas that have a name.
public interface NamedAreaReading extends ReadingKit {
    private static List<NamedArea> areas(Release release, AreaKind kind) {
        List<NamedArea> areas = new ArrayList<>();
        release.areas(kind, areas::add);
        return areas;
    }

    private static Optional<Bounds> around(Place... places) {
        Bounds box = new Bounds(places[0].latMicro(), places[0].lngMicro(), places[0].latMicro(),
                places[0].lngMicro());
        for (Place place : places) {
            box = box.union(new Bounds(place.latMicro(), place.lngMicro(), place.latMicro(), place.lngMicro()));
        }
        return Optional.of(box);
    }

    @Test
    default void aForceHasABoxAroundAllItsRecords() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            NamedArea kent = new NamedArea(AreaKind.FORCE, "kent", "Kent Police", around(GATE, FAR, LONELY));
            assertThat(areas(release, AreaKind.FORCE)).containsExactly(kent,
                    new NamedArea(AreaKind.FORCE, "leicestershire", "Leicestershire Police", around(LANE)),
                    new NamedArea(AreaKind.FORCE, "btp", "British Transport Police", around(FAR, GATE)));
            assertThat(release.area(AreaKind.FORCE, "kent")).contains(kent);
            assertThat(release.area(AreaKind.FORCE, "Kent")).isEmpty();
        }
    }

    @Test
    default void anAreaWithoutAPlaceHasNoBox() throws IOException {
        try (Store store = holding(new ReleaseContentBuilder().crimes(new CrimeRecordBuilder(Examples.KENT,
                Examples.JANUARY, Examples.category("drugs")).lsoa("E01000009", "Kent 009A").build()).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(release.area(AreaKind.FORCE, "kent").orElseThrow().bounds()).isEmpty();
            assertThat(areas(release, AreaKind.LSOA))
                    .containsExactly(new NamedArea(AreaKind.LSOA, "E01000009", "Kent 009A", Optional.empty()));
            assertThat(areas(release, AreaKind.NEIGHBOURHOOD)).isEmpty();
        }
    }

    @Test
    default void anLsoaHasItsNewestNameAndABoxAroundTheRowsThatStateIt() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            NamedArea first = new NamedArea(AreaKind.LSOA, "E01000001", "New name 001A", around(GATE, FAR));
            assertThat(areas(release, AreaKind.LSOA)).containsExactly(first,
                    new NamedArea(AreaKind.LSOA, "E01000002", "Leicester 002B", around(LANE)),
                    new NamedArea(AreaKind.LSOA, "E01000003", "Only an outcome's", around(LANE)));
            assertThat(release.area(AreaKind.LSOA, "E01000001")).contains(first);
            assertThat(release.area(AreaKind.LSOA, "")).isEmpty();
            assertThat(release.area(AreaKind.LSOA, "kent")).isEmpty();
        }
    }

    @Test
    default void aNeighbourhoodHasTheBoxOfItsBoundary() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            NamedArea around = new NamedArea(AreaKind.NEIGHBOURHOOD, AROUND.toString(), "",
                    Optional.of(new Bounds(52_620_000, -1_140_000, 52_640_000, -1_120_000)));
            assertThat(areas(release, AreaKind.NEIGHBOURHOOD)).containsExactly(around,
                    new NamedArea(AreaKind.NEIGHBOURHOOD, CENTRE.toString(), "",
                            Optional.of(new Bounds(52_629_000, -1_132_000, 52_630_100, -1_131_000))));
            assertThat(release.area(AreaKind.NEIGHBOURHOOD, AROUND.toString())).contains(around);
            assertThat(release.area(AreaKind.NEIGHBOURHOOD, "around")).isEmpty();
            assertThat(release.boundary(CENTRE).orElseThrow().contains(52.6297, -1.1316)).isTrue();
            assertThat(release.boundary(AROUND).orElseThrow().contains(52.6297, -1.1316)).isFalse();
            assertThat(release.boundary(new NeighbourhoodId("kent", "centre"))).isEmpty();
        }
    }
}
