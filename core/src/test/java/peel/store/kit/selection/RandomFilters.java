package peel.store.kit.selection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import peel.geo.Area;
import peel.geo.Box;
import peel.geo.Circle;
import peel.geo.Polygon;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.StopTextField;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;
import peel.store.filter.WhereFilter;
import peel.store.query.Place;

/// Random filters for records of a kind. Each has any mixture of components; values are those of the records, and some that no
/// record has.
final class RandomFilters {
    static final MonthSet ALL_MONTHS = MonthSet.of(new MonthRange(Month.of(2000, 1), Month.of(2050, 1)));

    private final Random random;
    private final RecordKind kind;
    private final List<SeenRecord> records;
    private final List<Integer> placeIds;
    /// One component in this many narrows.
    private final int rarity;

    /// @param rarity how rarely a component narrows: one in this many does
    RandomFilters(Random random, RecordKind kind, List<SeenRecord> records, int rarity) {
        this.random = random;
        this.kind = kind;
        this.records = records;
        this.placeIds = records.stream().flatMap(record -> record.place().stream()).map(Place::id).toList();
        this.rarity = rarity;
    }

    static WhatFilter everything(RecordKind kind) {
        return switch (kind) {
            case STREET -> WhatFilter.Crimes.ALL;
            case OUTCOMES -> WhatFilter.Outcomes.ALL;
            case STOP_AND_SEARCH -> WhatFilter.Stops.ALL;
        };
    }

    RecordFilter next() {
        List<Force> forces = new ArrayList<>(RandomTown.FORCES);
        forces.add(RandomTown.WORDS.findForce("surrey").orElseThrow());
        return new RecordFilter(what(), months(), where(), values(forces), flag());
    }

    private boolean isNarrowed() {
        return random.nextInt(rarity) == 0;
    }

    private Optional<Boolean> flag() {
        return isNarrowed() ? Optional.of(random.nextBoolean()) : Optional.empty();
    }

    private WhatFilter what() {
        return switch (kind) {
            case STREET -> new WhatFilter.Crimes(values(RandomTown.CATEGORIES), outcomes());
            case OUTCOMES -> new WhatFilter.Outcomes(values(RandomTown.CATEGORIES), outcomes());
            case STOP_AND_SEARCH -> new WhatFilter.Stops(
                    values(records.stream().map(SeenRecord::stopOutcome).toList()), texts());
        };
    }

    private ValueFilter<OutcomeCategory> outcomes() {
        return values(RandomTown.OUTCOMES);
    }

    private Map<StopTextField, ValueFilter<String>> texts() {
        Map<StopTextField, ValueFilter<String>> texts = new EnumMap<>(StopTextField.class);
        for (StopTextField field : StopTextField.values()) {
            ValueFilter<String> values = values(
                    records.stream().map(record -> record.text(field)).toList());
            if (!values.isAny()) {
                texts.put(field, values);
            }
        }
        return texts;
    }

    private MonthSet months() {
        return switch (random.nextInt(4)) {
            case 0 -> MonthSet.of(new MonthRange(Month.of(2022, 6), RandomTown.any(random, RandomTown.MONTHS)
                    .plus(2)));
            case 1 -> MonthSet.of(some(RandomTown.MONTHS));
            default -> ALL_MONTHS;
        };
    }

    private WhereFilter where() {
        List<String> lsoas = new ArrayList<>(RandomTown.LSOAS);
        lsoas.add("E01999999");
        List<NeighbourhoodId> neighbourhoods = new ArrayList<>(
                RandomTown.OUTLINES.stream().map(Outline::id).toList());
        neighbourhoods.add(new NeighbourhoodId("kent", "unknown"));
        List<Integer> ids = new ArrayList<>(placeIds);
        ids.add(7);
        return new WhereFilter(areas(), values(ids), kind == RecordKind.STOP_AND_SEARCH && random.nextInt(4) > 0
                ? ValueFilter.any()
                : values(lsoas), values(neighbourhoods), flag());
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        while (areas.size() < 3 && isNarrowed()) {
            areas.add(area());
        }
        return areas;
    }

    private Area area() {
        if (random.nextBoolean()) {
            return new Circle(lat() / 1e6, lng() / 1e6, 10 + random.nextInt(4_000));
        }
        if (random.nextBoolean()) {
            double south = lat() / 1e6;
            double west = lng() / 1e6;
            return Box.ofDegrees(south, west, south + random.nextInt(30) * 0.001, west + 0.03);
        }
        return Polygon.of(new double[]{lat() / 1e6, lat() / 1e6, lat() / 1e6, lat() / 1e6},
                new double[]{lng() / 1e6, lng() / 1e6, lng() / 1e6 + 1e-6, lng() / 1e6});
    }

    /// Mostly on the grid of the places, so that places lie on borders.
    private int lat() {
        return RandomTown.SOUTH + random.nextInt(RandomTown.SIZE / 1_000) * 1_000 + random.nextInt(2);
    }

    private int lng() {
        return RandomTown.WEST + random.nextInt(RandomTown.SIZE / 1_000) * 1_000 + random.nextInt(2);
    }

    private <T> ValueFilter<T> values(List<T> values) {
        Set<T> included = isNarrowed() ? some(values) : Set.of();
        return new ValueFilter<>(included, random.nextInt(2 * rarity) == 0 ? some(values) : Set.of());
    }

    private <T> Set<T> some(List<T> values) {
        Set<T> some = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            some.add(RandomTown.any(random, values));
        }
        return some;
    }
}
