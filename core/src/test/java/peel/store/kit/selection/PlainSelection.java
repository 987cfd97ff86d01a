package peel.store.kit.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.NeighbourhoodId;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;
import peel.store.filter.WhereFilter;
import peel.store.query.Place;

/// What filters and dimensions mean for one record of [RandomTown], by plain comparisons.
final class PlainSelection {
    private PlainSelection() {}

    /// Whether a filter selects a record. The values of the filter are the store's own, for example ids of places.
    static boolean selects(RecordFilter filter, SeenRecord record) {
        return filter.months().ranges().stream()
                .anyMatch(range -> range.first().index() <= record.month().index()
                        && record.month().index() <= range.last().index())
                && has(filter.forces(), Optional.of(record.force()))
                && (filter.isBtp().isEmpty() || filter.isBtp().get() == record.isBtp())
                && isWhere(filter.where(), record) && isWhat(filter.what(), record);
    }

    private static boolean isWhat(WhatFilter what, SeenRecord record) {
        return switch (what) {
            case WhatFilter.Crimes(var categories, var outcomes) -> has(categories, record.category())
                    && has(outcomes, Optional.of(record.outcome()));
            case WhatFilter.Outcomes(var categories, var outcomes) -> has(categories, record.category())
                    && has(outcomes, Optional.of(record.outcome()));
            case WhatFilter.Stops(var outcomeIds, var texts) -> has(outcomeIds, Optional.of(record.stopOutcome()))
                    && texts.entrySet().stream().allMatch(
                            wanted -> has(wanted.getValue(), Optional.of(record.text(wanted.getKey()))));
        };
    }

    private static boolean isWhere(WhereFilter where, SeenRecord record) {
        Optional<Place> place = record.place();
        if (where.isLocated().isPresent() && where.isLocated().get() != place.isPresent()) {
            return false;
        }
        if (!where.areas().isEmpty() && place.isEmpty()) {
            return false;
        }
        if (!where.areas().stream().allMatch(area -> area.contains(place.get().latMicro(), place.get().lngMicro()))) {
            return false;
        }
        List<NeighbourhoodId> neighbourhoods = neighbourhoods(place).stream().map(Outline::id).toList();
        boolean isIncluded = where.neighbourhoods().included().isEmpty()
                || neighbourhoods.stream().anyMatch(where.neighbourhoods().included()::contains);
        boolean isExcluded = neighbourhoods.stream().anyMatch(where.neighbourhoods().excluded()::contains);
        return isIncluded && !isExcluded && has(where.places(), place.map(Place::id))
                && has(where.lsoas(), present(record.lsoa()));
    }

    private static <T> boolean has(ValueFilter<T> filter, Optional<T> value) {
        boolean isIncluded = filter.included().isEmpty() || value.isPresent() && filter.included().contains(value
                .get());
        return isIncluded && (value.isEmpty() || !filter.excluded().contains(value.get()));
    }

    private static List<Outline> neighbourhoods(Optional<Place> place) {
        return place.map(point -> RandomTown.OUTLINES.stream()
                .filter(outline -> outline.holds(point.latMicro(), point.lngMicro())).toList()).orElse(List.of());
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// The value that a record counts under.
    static Optional<String> value(Dimension dimension, CountBy by, SeenRecord record) {
        return switch (dimension) {
            case MONTH -> Optional.of(record.month().toString());
            case YEAR -> Optional.of(record.month().toString().substring(0, 4));
            case CATEGORY -> record.category().map(CrimeCategory::slug);
            case OUTCOME -> present(record.outcome().code() + record.stopOutcome());
            case FORCE -> present(record.force().id());
            case LSOA -> present(record.lsoa());
            case PLACE -> record.place().map(place -> String.valueOf(place.id()));
            case NEIGHBOURHOOD -> neighbourhoods(record.place()).stream()
                    .min(Comparator.comparingLong(Outline::size).thenComparing(Outline::id))
                    .map(outline -> outline.id().toString());
            case CELL -> record.place().map(place -> cell(place, by.cellZoom()));
            case TYPE -> Optional.of(record.isBtp() ? "btp" : "force");
            case HOUR -> Optional.of(String.valueOf(record.hour()));
            case OBJECT, LEGISLATION, GENDER, AGE_RANGE, ETHNICITY, SELF_DEFINED_ETHNICITY, STOP_TYPE -> present(record
                    .text(dimension.stopText().orElseThrow()));
        };
    }

    private static String cell(Place place, int zoom) {
        double tiles = Math.pow(2, zoom);
        double tan = Math.tan(Math.toRadians(place.latMicro() / 1e6));
        double y = (1 - Math.log(tan + Math.sqrt(tan * tan + 1)) / Math.PI) / 2;
        double x = (place.lngMicro() / 1e6 + 180) / 360;
        return zoom + "/" + (long) (x * tiles) + "/" + (long) (y * tiles);
    }

    /// The order of the values of a dimension; none comes last.
    static Comparator<Optional<String>> order(Dimension dimension) {
        Comparator<String> order = switch (dimension) {
            case YEAR, PLACE, HOUR -> Comparator.comparingInt(Integer::parseInt);
            case CATEGORY -> Comparator.comparingInt(slug -> RandomTown.CATEGORIES.stream().map(CrimeCategory::slug)
                    .toList().indexOf(slug));
            case OUTCOME -> Comparator.<String>comparingInt(code -> RandomTown.WORDS.outcomes().stream()
                    .map(outcome -> outcome.code()).toList().indexOf(code)).thenComparing(code -> code);
            case FORCE -> Comparator.comparingInt(id -> RandomTown.WORDS.findForce(id).orElseThrow().ordinal());
            case CELL -> Comparator.<String>comparingInt(cell -> Integer.parseInt(cell.split("/", -1)[1]))
                    .thenComparingInt(cell -> Integer.parseInt(cell.split("/", -1)[2]));
            case TYPE -> Comparator.comparing("btp"::equals);
            case MONTH, LSOA, NEIGHBOURHOOD, OBJECT, LEGISLATION, GENDER, AGE_RANGE, ETHNICITY, SELF_DEFINED_ETHNICITY,
                    STOP_TYPE ->
                Comparator
                        .naturalOrder();
        };
        return Comparator.comparing((Optional<String> value) -> value.isEmpty())
                .thenComparing(value -> value.orElse(""),
                        (one, other) -> one.isEmpty() ? 0 : order.compare(one, other));
    }
}
