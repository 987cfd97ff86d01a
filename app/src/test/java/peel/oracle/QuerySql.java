package peel.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import peel.acceptance.RandomAreas.Point;
import peel.store.count.Dimension;

/// Queries in SQL over the tables of facts.sql.
final class QuerySql {
    private final List<Point> places;
    /// The numbers of the places in each neighbourhood, by its id.
    private final Map<String, BitSet> neighbourhoods = new HashMap<>();

    /// @param places by their numbers
    QuerySql(List<Point> places, List<RandomNeighbourhood> neighbourhoods) {
        this.places = places;
        neighbourhoods.forEach(area -> this.neighbourhoods.put(area.id(), placesIn(area::contains)));
    }

    /// Selects the dimensions and the number of records of each combination.
    String counts(RandomQuery query) {
        String columns = query.by().stream().map(dimension -> column(dimension, query.zoom()) + ", ")
                .collect(Collectors.joining());
        return "SELECT " + columns + "count(*) FROM " + from(query) + " GROUP BY ALL HAVING count(*) > 0";
    }

    /// Selects the number of records.
    String count(RandomQuery query) {
        return "SELECT count(*) FROM " + from(query);
    }

    private static String column(Dimension dimension, int zoom) {
        if (dimension != Dimension.CELL) {
            return dimension.id();
        }
        String tiles = "(1 << " + zoom + ")";
        return "'" + zoom + "/' || CAST(floor((lng / 1e6 + 180) / 360 * " + tiles + ") AS INTEGER) || '/' || "
                + "CAST(floor((1 - asinh(tan(radians(lat / 1e6))) / pi()) / 2 * " + tiles + ") AS INTEGER) AS cell";
    }

    private String from(RandomQuery query) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (!query.months().isEmpty()) {
            conditions.add("month IN (" + list(query.months()) + ")");
        }
        query.shapes().forEach(shape -> conditions.add(isAtOneOf(placesIn(shape::contains))));
        query.isLocated().ifPresent(located -> conditions.add("lat IS " + (located ? "NOT NULL" : "NULL")));
        query.type().ifPresent(type -> conditions.add("type = '" + type + "'"));
        query.values().forEach((column, values) -> {
            if (!values.included().isEmpty()) {
                conditions.add("(" + isOneOf(column, values.included()) + ")");
            }
            if (!values.excluded().isEmpty()) {
                conditions.add("NOT coalesce(" + isOneOf(column, values.excluded()) + ", false)");
            }
        });
        return switch (query.kind()) {
            case STREET -> "crime_facts";
            case OUTCOMES -> "outcome_facts";
            case STOP_AND_SEARCH -> "stop_facts";
        } + " WHERE " + String.join(" AND ", conditions);
    }

    private String isOneOf(String column, Set<String> values) {
        if (column.equals("neighbourhood")) {
            BitSet union = new BitSet();
            values.forEach(id -> union.or(neighbourhoods.getOrDefault(id, new BitSet())));
            return isAtOneOf(union);
        }
        return column + " IN (" + list(values) + ")"
                + (values.contains(RandomQuery.NONE) ? " OR " + column + " IS NULL" : "");
    }

    /// The places as a text of bits, which is read much faster than a list of them.
    private String isAtOneOf(BitSet numbers) {
        StringBuilder bits = new StringBuilder(places.size());
        for (int number = 0; number < places.size(); number++) {
            bits.append(numbers.get(number) ? '1' : '0');
        }
        return "get_bit('" + bits + "'::BIT, number) = 1";
    }

    private BitSet placesIn(Predicate<Point> area) {
        BitSet numbers = new BitSet();
        for (int number = 0; number < places.size(); number++) {
            numbers.set(number, area.test(places.get(number)));
        }
        return numbers;
    }

    private static String list(Iterable<String> values) {
        List<String> quoted = new ArrayList<>();
        values.forEach(value -> quoted.add("'" + value.replace("'", "''") + "'"));
        return String.join(", ", quoted);
    }
}
