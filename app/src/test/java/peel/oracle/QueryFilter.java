package peel.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.oracle.RandomQuery.Values;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;
import peel.store.filter.WhereFilter;

/// Queries as a store has them.
final class QueryFilter {
    private static final Values ANY = new Values(Set.of(), Set.of());

    private final Vocabulary words;

    QueryFilter(Vocabulary words) {
        this.words = words;
    }

    static CountBy by(RandomQuery query) {
        return new CountBy(query.by(), query.zoom());
    }

    RecordFilter of(RandomQuery query) {
        return new RecordFilter(what(query), months(query), where(query),
                filter(query, "force", id -> Stream.of(words.findForce(id).orElseThrow())),
                query.type().map("btp"::equals));
    }

    private static MonthSet months(RandomQuery query) {
        return query.months().isEmpty()
                ? MonthSet.of(new MonthRange(Month.of(1900, 1), Month.of(2199, 12)))
                : MonthSet.of(query.months().stream().map(month -> Month.parse(month).orElseThrow()).toList());
    }

    private static WhereFilter where(RandomQuery query) {
        return new WhereFilter(query.shapes().stream().map(Shape::area).toList(),
                filter(query, "place", id -> Stream.of(Integer.valueOf(id))), filter(query, "lsoa", Stream::of),
                filter(query, "neighbourhood", QueryFilter::neighbourhood), query.isLocated());
    }

    private static Stream<NeighbourhoodId> neighbourhood(String text) {
        List<String> parts = List.of(text.split("/", 2));
        return Stream.of(new NeighbourhoodId(parts.get(0), parts.get(1)));
    }

    private WhatFilter what(RandomQuery query) {
        ValueFilter<CrimeCategory> categories = filter(query, "category",
                slug -> Stream.of(words.findCategoryBySlug(slug).orElseThrow()));
        ValueFilter<OutcomeCategory> outcomes = filter(query, "outcome", this::outcomes);
        return switch (query.kind()) {
            case STREET -> new WhatFilter.Crimes(categories, outcomes);
            case OUTCOMES -> new WhatFilter.Outcomes(categories, outcomes);
            case STOP_AND_SEARCH -> new WhatFilter.Stops(filter(query, "outcome", QueryFilter::text), texts(query));
        };
    }

    private Stream<OutcomeCategory> outcomes(String code) {
        return code.equals(RandomQuery.NONE)
                ? Stream.of(OutcomeCategory.NONE)
                : words.outcomes().stream().filter(outcome -> outcome.code().equals(code));
    }

    private static Map<StopTextField, ValueFilter<String>> texts(RandomQuery query) {
        Map<StopTextField, ValueFilter<String>> texts = new EnumMap<>(StopTextField.class);
        for (Dimension dimension : Dimension.values()) {
            dimension.stopText().filter(_ -> query.values().containsKey(dimension.id()))
                    .ifPresent(field -> texts.put(field, filter(query, dimension.id(), QueryFilter::text)));
        }
        return texts;
    }

    private static Stream<String> text(String value) {
        return Stream.of(value.equals(RandomQuery.NONE) ? "" : value);
    }

    private static <T> ValueFilter<T> filter(RandomQuery query, String name, Function<String, Stream<T>> value) {
        Values values = query.kind() == RecordKind.STOP_AND_SEARCH && name.equals("category")
                ? ANY
                : query.values().getOrDefault(name, ANY);
        return new ValueFilter<>(values.included().stream().flatMap(value).collect(Collectors.toSet()),
                values.excluded().stream().flatMap(value).collect(Collectors.toSet()));
    }
}
