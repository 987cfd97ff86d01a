package peel.store.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.selection.Examples.AROUND;
import static peel.store.kit.selection.Examples.BTP;
import static peel.store.kit.selection.Examples.CENTRE;
import static peel.store.kit.selection.Examples.FINED;
import static peel.store.kit.selection.Examples.GATE;
import static peel.store.kit.selection.Examples.JANUARY;
import static peel.store.kit.selection.Examples.JULY_2022;
import static peel.store.kit.selection.Examples.KENT;
import static peel.store.kit.selection.Examples.LANE;
import static peel.store.kit.selection.Examples.MAY_2022;
import static peel.store.kit.selection.Examples.category;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import peel.geo.Area;
import peel.geo.Circle;
import peel.geo.Polygon;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.NeighbourhoodId;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.StopTextField;
import peel.store.Release;
import peel.store.Store;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;
import peel.store.filter.WhereFilter;
import peel.store.kit.ReadingKit;
import peel.store.query.Place;

/// What every store must select by each component of a filter alone, on the records of [Examples].
public interface FilterReading extends ReadingKit {
    @Test
    default void everyRecordIsSelectedInTheOrderOfItsKind() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            StringBuilder letters = new StringBuilder();
            for (RecordKind kind : RecordKind.values()) {
                RecordFilter all = RecordFilter.of(RandomFilters.everything(kind), RandomFilters.ALL_MONTHS);
                SeenRecord.all(release, all).forEach(record -> letters.append(Examples.letter(record)));
                letters.append(' ');
            }
            assertThat(letters.toString()).isEqualTo("abcde yxb stu ");
        }
    }

    @Test
    default void recordsAreSelectedByWhereTheyLie() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            Area gate = new Circle(52.629729, -1.131592, 10);
            Area mile = Circle.ofOneMile(52.629729, -1.131592);
            Area north = Polygon.of(new double[]{52.6301, 52.6301, 53, 53}, new double[]{-2, 0, 0, -2});
            assertThat(letters(release, where(WhereFilter.inside(gate)))).isEqualTo("a  u");
            assertThat(letters(release, where(WhereFilter.inside(mile)))).isEqualTo("abc b u");
            assertThat(letters(release, where(areas(mile, north)))).isEqualTo("bc b");
            assertThat(letters(release, where(areas(gate, north)))).isEmpty();
            assertThat(letters(release, where(located(true)))).isEqualTo("abce bx su");
            assertThat(letters(release, where(located(false)))).isEqualTo("d y t");
        }
    }

    @Test
    default void recordsAreSelectedByPlacesNeighbourhoodsAndLsoas() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            int gate = id(release, GATE);
            int lane = id(release, LANE);
            assertThat(letters(release, where(places(Set.of(gate), Set.of())))).isEqualTo("a  u");
            assertThat(letters(release, where(places(Set.of(gate, lane), Set.of(gate))))).isEqualTo("bc b");
            assertThat(letters(release, where(places(Set.of(), Set.of(lane))))).isEqualTo("ade xy stu");
            assertThat(letters(release, where(places(Set.of(7), Set.of())))).isEmpty();
            assertThat(letters(release, where(in(Set.of(CENTRE), Set.of())))).as("a border").isEqualTo("abc b u");
            assertThat(letters(release, where(in(Set.of(AROUND), Set.of())))).as("a hole").isEqualTo("bc b");
            assertThat(letters(release, where(in(Set.of(CENTRE), Set.of(AROUND))))).isEqualTo("a  u");
            assertThat(letters(release, where(in(Set.of(), Set.of(CENTRE))))).isEqualTo("de xy st");
            assertThat(letters(release, where(in(Set.of(new NeighbourhoodId("kent", "x")), Set.of()))))
                    .isEmpty();
            assertThat(letters(release, where(lsoas(Set.of("E01000001"), Set.of())))).isEqualTo("ae");
            assertThat(letters(release, where(lsoas(Set.of("E01000003", "E01000002"), Set.of())))).isEqualTo("b b");
            assertThat(letters(release, where(lsoas(Set.of(), Set.of("E01000001"))))).isEqualTo("bcd bxy stu");
            assertThat(letters(release, where(lsoas(Set.of("e01000001"), Set.of())))).isEmpty();
        }
    }

    @Test
    default void recordsAreSelectedByForceTypeAndMonths() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            assertThat(letters(release, forces(ValueFilter.only(KENT), Optional.empty()))).isEqualTo("a x st");
            assertThat(letters(release, forces(new ValueFilter<>(Set.of(), Set.of(KENT, BTP)), Optional.empty())))
                    .isEqualTo("bcd b");
            assertThat(letters(release, forces(ValueFilter.any(), Optional.of(true)))).isEqualTo("e y u");
            assertThat(letters(release, forces(ValueFilter.any(), Optional.of(false)))).isEqualTo("abcd bx st");
            assertThat(letters(release, what -> RecordFilter.of(what, MonthSet.of(List.of(JANUARY, MAY_2022)))))
                    .isEqualTo("acde bx tu");
            assertThat(letters(release, what -> RecordFilter.of(what, MonthSet.of(List.of(JULY_2022)))))
                    .isEqualTo("b y");
            assertThat(letters(release, what -> RecordFilter.of(what, MonthSet.NONE))).isEmpty();
        }
    }

    @Test
    default void crimesAndOutcomesAreSelectedByCategoryAndOutcome() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            ValueFilter<CrimeCategory> any = ValueFilter.any();
            var drugs = ValueFilter.only(category("drugs"));
            var noBurglary = new ValueFilter<>(Set.of(), Set.of(category("burglary")));
            var none = ValueFilter.only(OutcomeCategory.NONE);
            var notFined = new ValueFilter<>(Set.<OutcomeCategory>of(), Set.of(FINED));
            assertThat(letters(release, new WhatFilter.Crimes(drugs, ValueFilter.any()))).isEqualTo("acd");
            assertThat(letters(release, new WhatFilter.Crimes(noBurglary, ValueFilter.any()))).isEqualTo("acde");
            assertThat(letters(release, new WhatFilter.Crimes(any, ValueFilter.only(FINED)))).isEqualTo("b");
            assertThat(letters(release, new WhatFilter.Crimes(any, none))).isEqualTo("acde");
            assertThat(letters(release, new WhatFilter.Crimes(any, notFined))).isEqualTo("acde");
            assertThat(letters(release, new WhatFilter.Outcomes(ValueFilter.only(category("burglary")),
                    ValueFilter.any()))).isEqualTo("b");
            assertThat(letters(release, new WhatFilter.Outcomes(noBurglary, ValueFilter.any()))).isEqualTo("xy");
            assertThat(letters(release, new WhatFilter.Outcomes(any, notFined))).isEqualTo("y");
        }
    }

    @Test
    default void stopsAreSelectedByOutcomeAndTexts() throws IOException {
        try (Store store = holding(Examples.content()); Release release = store.acquire().orElseThrow()) {
            assertThat(letters(release, stops(ValueFilter.only("bu-arrest"), Map.of()))).isEqualTo("su");
            assertThat(letters(release, stops(ValueFilter.only(""), Map.of()))).isEqualTo("t");
            assertThat(letters(release, gender(Set.of("Male", ""), Set.of()))).isEqualTo("st");
            assertThat(letters(release, gender(Set.of(), Set.of("")))).isEqualTo("su");
            assertThat(letters(release, gender(Set.of("Other é"), Set.of()))).isEqualTo("u");
            assertThat(letters(release, gender(Set.of("other é"), Set.of()))).isEmpty();
            assertThat(letters(release, stops(ValueFilter.any(),
                    Map.of(StopTextField.TYPE, ValueFilter.only("Person search"), StopTextField.GENDER,
                            ValueFilter.only("Male")))))
                    .isEqualTo("s");
            assertThat(release.stopTexts(StopTextField.GENDER)).containsExactly("Male", "Other é");
            assertThat(release.stopTexts(StopTextField.OUTCOME)).containsExactly("Arrest");
            assertThat(release.stopTexts(StopTextField.OPERATION_NAME)).isEmpty();
        }
    }

    private static Filtering where(WhereFilter where) {
        return what -> RecordFilter.of(what, RandomFilters.ALL_MONTHS).at(where);
    }

    private static WhereFilter areas(Area... areas) {
        return new WhereFilter(List.of(areas), ValueFilter.any(), ValueFilter.any(), ValueFilter.any(),
                Optional.empty());
    }

    private static WhereFilter located(boolean isLocated) {
        return new WhereFilter(List.of(), ValueFilter.any(), ValueFilter.any(), ValueFilter.any(),
                Optional.of(isLocated));
    }

    private static WhereFilter places(Set<Integer> included, Set<Integer> excluded) {
        return new WhereFilter(List.of(), new ValueFilter<>(included, excluded), ValueFilter.any(), ValueFilter.any(),
                Optional.empty());
    }

    private static WhereFilter lsoas(Set<String> included, Set<String> excluded) {
        return new WhereFilter(List.of(), ValueFilter.any(), new ValueFilter<>(included, excluded), ValueFilter.any(),
                Optional.empty());
    }

    private static WhereFilter in(Set<NeighbourhoodId> included, Set<NeighbourhoodId> excluded) {
        return new WhereFilter(List.of(), ValueFilter.any(), ValueFilter.any(), new ValueFilter<>(included, excluded),
                Optional.empty());
    }

    private static Filtering forces(ValueFilter<Force> forces, Optional<Boolean> isBtp) {
        return what -> new RecordFilter(what, RandomFilters.ALL_MONTHS, WhereFilter.ANYWHERE, forces, isBtp);
    }

    private static WhatFilter stops(ValueFilter<String> outcomeIds, Map<StopTextField, ValueFilter<String>> texts) {
        return new WhatFilter.Stops(outcomeIds, texts);
    }

    private static WhatFilter gender(Set<String> included, Set<String> excluded) {
        return stops(ValueFilter.any(), Map.of(StopTextField.GENDER, new ValueFilter<>(included, excluded)));
    }

    private static int id(Release release, Place place) throws IOException {
        List<Integer> ids = new ArrayList<>();
        release.nearestPlaces(place.latMicro() / 1e6, place.lngMicro() / 1e6, 1, found -> ids.add(found.id()));
        return ids.getFirst();
    }

    /// Makes a filter of one kind.
    @FunctionalInterface
    interface Filtering {
        RecordFilter of(WhatFilter what);
    }

    /// The letters of the crimes, of the outcomes and of the stops, each sorted and followed by a space but at the end.
    private static String letters(Release release, Filtering filtering) throws IOException {
        StringBuilder letters = new StringBuilder();
        for (RecordKind kind : RecordKind.values()) {
            RecordFilter filter = filtering.of(RandomFilters.everything(kind));
            String some = letters(SeenRecord.all(release, filter));
            assertThat(release.count(filter)).as("the count of %s", some).isEqualTo(some.length());
            letters.append(some).append(' ');
        }
        return letters.toString().stripTrailing();
    }

    private static String letters(Release release, WhatFilter what) throws IOException {
        return letters(SeenRecord.all(release, RecordFilter.of(what, RandomFilters.ALL_MONTHS)));
    }

    private static String letters(List<SeenRecord> records) {
        return records.stream().map(Examples::letter).sorted().collect(Collectors.joining());
    }
}
