package peel.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import peel.acceptance.CsvOracle;
import peel.acceptance.RandomAreas.Point;
import peel.model.RecordKind;
import peel.oracle.RandomQuery.Values;
import peel.store.count.CountBy;
import peel.store.count.Dimension;

/// Random queries with values that the archive has. None contradicts itself, and none has a parameter that its kind lacks.
final class RandomQueries {
    private static final List<String> OF_PLACES = List.of("place", "neighbourhood");
    private static final List<String> WITH_NONE = Stream.of(Dimension.values())
            .filter(dimension -> dimension.stopText().isPresent() || dimension == Dimension.OUTCOME)
            .map(Dimension::id).toList();

    private final Random random;
    private final List<Point> points;
    private final List<String> neighbourhoods;
    /// The values of the columns of each kind.
    private final Map<RecordKind, Map<String, List<String>>> columns = new EnumMap<>(RecordKind.class);

    RandomQueries(Random random, List<Point> points, List<String> neighbourhoods, CsvOracle oracle)
            throws SQLException {
        this.random = random;
        this.points = points;
        this.neighbourhoods = neighbourhoods;
        columns.put(RecordKind.STREET, distinct(oracle, "crime_facts", "lsoa", "category", "outcome"));
        columns.put(RecordKind.OUTCOMES, distinct(oracle, "outcome_facts", "lsoa", "category", "outcome"));
        columns.put(RecordKind.STOP_AND_SEARCH, distinct(oracle, "stop_facts", "outcome", "object", "legislation",
                "gender", "age_range", "ethnicity", "self_defined_ethnicity", "stop_type"));
    }

    private Map<String, List<String>> distinct(CsvOracle oracle, String table, String... more) throws SQLException {
        Map<String, List<String>> values = new HashMap<>();
        for (String column : Stream.concat(Stream.of("month", "force", "place"), Stream.of(more)).toList()) {
            List<String> all = new ArrayList<>(oracle.lines("SELECT DISTINCT " + column + " FROM " + table + " WHERE "
                    + column + " IS NOT NULL ORDER BY ALL"));
            if (WITH_NONE.contains(column) && !(table.equals("outcome_facts") && column.equals("outcome"))) {
                all.add(RandomQuery.NONE);
            }
            values.put(column, all);
        }
        values.put("neighbourhood", neighbourhoods);
        return values;
    }

    RandomQuery next() {
        RecordKind kind = List.of(RecordKind.values()).get(random.nextInt(RecordKind.values().length));
        Map<String, List<String>> of = columns.getOrDefault(kind, Map.of());
        // One in this many parameters is given: some queries are wide and some narrow.
        int rarity = 2 + random.nextInt(12);
        Map<String, Values> values = new HashMap<>();
        of.forEach((column, all) -> {
            boolean isOfPlaces = OF_PLACES.contains(column);
            if (!column.equals("month") && !all.isEmpty() && random.nextInt(isOfPlaces ? 2 * rarity : rarity) == 0) {
                values.put(column, values(all));
            }
        });
        List<Shape> shapes = shapes(rarity);
        boolean isAtPlaces = !shapes.isEmpty() || OF_PLACES.stream().anyMatch(values::containsKey);
        Optional<Boolean> isLocated = random.nextInt(rarity) > 0
                ? Optional.empty()
                : Optional.of(isAtPlaces || random.nextBoolean());
        Optional<String> type = values.containsKey("force") || random.nextInt(rarity) > 0
                ? Optional.empty()
                : Optional.of(random.nextBoolean() ? "btp" : "force");
        return new RandomQuery(kind, months(of.getOrDefault("month", List.of())), shapes, values, isLocated, type,
                by(kind), random.nextInt(CountBy.MAX_ZOOM + 1));
    }

    private List<String> months(List<String> all) {
        return random.nextInt(3) == 0 ? List.of() : List.copyOf(some(all, 1 + random.nextInt(all.size())));
    }

    private List<Shape> shapes(int rarity) {
        Map<String, Shape> shapes = new HashMap<>();
        while (random.nextInt(rarity) < 2 && shapes.size() < 2) {
            Shape shape = Shape.random(random, points);
            shapes.put(shape.parameter(), shape);
        }
        return List.copyOf(shapes.values());
    }

    private Values values(List<String> all) {
        Set<String> included = random.nextInt(4) > 0 ? some(all, 1 + random.nextInt(20)) : Set.of();
        Set<String> excluded = included.isEmpty() || random.nextInt(4) == 0
                ? some(all, 1 + random.nextInt(4))
                : new HashSet<>();
        excluded.removeAll(included);
        return new Values(included, excluded);
    }

    private Set<String> some(List<String> all, int count) {
        Set<String> some = new HashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private List<Dimension> by(RecordKind kind) {
        List<Dimension> dimensions = new ArrayList<>(
                Stream.of(Dimension.values()).filter(dimension -> dimension.isOf(kind)).toList());
        Collections.shuffle(dimensions, random);
        return List.copyOf(dimensions.subList(0, random.nextInt(CountBy.MAX_DIMENSIONS + 1)));
    }
}
