package peel.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.acceptance.Archive;
import peel.acceptance.Json;
import peel.store.Release;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;

/// Random queries of any records: the store counts and selects as many as SQL over the CSV files does.
final class RandomQueryTest {
    private static final int QUERIES = 500;
    private static final int SELECT_EACH = 5;
    private static final int REQUESTS = 50;
    /// More records in pages and at once only cost time.
    private static final int MOST_RECORDS = 20_000;
    private static final List<ComparedArchive> ALL = new ArrayList<>();

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void serve() throws IOException, SQLException {
        for (Archive archive : Archive.present()) {
            ALL.add(ComparedArchive.of(archive, folder));
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        for (ComparedArchive world : ALL) {
            world.stop();
        }
        ALL.clear();
    }

    static List<ComparedArchive> worlds() {
        return ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void theStoreCountsWhatSqlCounts(ComparedArchive world) throws IOException, SQLException {
        int filled = 0;
        try (Release release = world.served().store().acquire().orElseThrow()) {
            QueryFilter filters = new QueryFilter(release.vocabulary());
            for (int i = 0; i < QUERIES; i++) {
                RandomQuery query = world.queries().next();
                RecordFilter filter = filters.of(query);
                Map<List<Optional<String>>, Long> expected = rows(world, query);
                long total = expected.values().stream().mapToLong(Long::longValue).sum();
                Map<List<Optional<String>>, Long> counts = new HashMap<>();
                release.counts(filter, QueryFilter.by(query),
                        (values, count) -> counts.merge(values, count, Long::sum));
                assertThat(different(expected, counts)).as("query %d: %s", i, query).isEmpty();
                assertThat(release.count(filter)).as("query %d: %s", i, query).isEqualTo(total);
                if (i % SELECT_EACH == 0) {
                    assertThat(selected(release, filter)).as("query %d: %s", i, query).isEqualTo(total);
                }
                filled += total > 0 ? 1 : 0;
            }
        }
        assertThat(filled).as("queries with records").isGreaterThan(QUERIES / 3);
        System.out.println(world + ": " + QUERIES + " random queries equal, " + filled + " of them not empty");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void theServerCountsWhatSqlCounts(ComparedArchive world) throws SQLException {
        for (int i = 0; i < REQUESTS; i++) {
            RandomQuery query = world.queries().next();
            Map<List<Optional<String>>, Long> expected = rows(world, query);
            String target = QueryParameters.count(query);
            Object response = Json.parse(world.served().get(target));
            Map<List<Optional<String>>, Long> counts = new HashMap<>();
            for (Object count : Json.items(Json.find(response, "counts"))) {
                counts.merge(query.by().stream().map(dimension -> value(Json.find(count, dimension.id()))).toList(),
                        Long.valueOf(Json.text(count, "count")), Long::sum);
            }
            assertThat(different(expected, counts)).as(target).isEmpty();
            assertThat(Json.text(response, "total")).as(target).isEqualTo(
                    String.valueOf(expected.values().stream().mapToLong(Long::longValue).sum()));
        }
    }

    private static Optional<String> value(Object value) {
        Json.Scalar scalar = (Json.Scalar) value;
        return scalar.type().equals("null") ? Optional.empty() : Optional.of(scalar.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void pagesOfAQueryAreAllItsRecords(ComparedArchive world) throws SQLException {
        int pages = 0;
        for (int i = 0; i < REQUESTS; i++) {
            RandomQuery query = world.queries().next();
            while (world.oracle().number(world.sql().count(query)) > MOST_RECORDS) {
                query = world.queries().next();
            }
            List<Object> all = records(world, query, QueryParameters.records(query, "", "all"));
            List<Object> walked = new ArrayList<>();
            // Few pages of a query that has many records, many pages of one that has few.
            int limit = 1 + all.size() / (1 + i % 7);
            String first = QueryParameters.records(query, "", String.valueOf(Math.min(10_000, limit)));
            for (Optional<String> target = Optional.of(first); target.isPresent(); pages++) {
                Object page = Json.parse(world.served().get(target.get()));
                walked.addAll(Json.items(Json.find(page, RandomQuery.path(query.kind()))));
                assertThat(Json.text(page, "matched")).as(first).isEqualTo(String.valueOf(all.size()));
                target = value(Json.find(page, "next")).map(cursor -> first + "&cursor=" + cursor);
            }
            assertThat(walked).as(first).isEqualTo(all);
        }
        assertThat(pages).isGreaterThan(REQUESTS);
    }

    private static List<Object> records(ComparedArchive world, RandomQuery query, String target) {
        return Json.items(Json.find(Json.parse(world.served().get(target)), RandomQuery.path(query.kind())));
    }

    private static Map<List<Optional<String>>, Long> rows(ComparedArchive world, RandomQuery query)
            throws SQLException {
        Map<List<Optional<String>>, Long> rows = new HashMap<>();
        for (List<Optional<String>> row : world.oracle().rows(world.sql().counts(query))) {
            rows.put(row.subList(0, row.size() - 1), Long.valueOf(row.getLast().orElseThrow()));
        }
        return rows;
    }

    /// The counts that are not the same, as `values: SQL, store`.
    private static List<String> different(Map<List<Optional<String>>, Long> expected,
            Map<List<Optional<String>>, Long> counts) {
        Set<List<Optional<String>>> values = new HashSet<>(expected.keySet());
        values.addAll(counts.keySet());
        return values.stream()
                .filter(key -> !expected.getOrDefault(key, 0L).equals(counts.getOrDefault(key, 0L)))
                .map(key -> key.stream().map(value -> value.orElse("-")).toList() + ": "
                        + expected.getOrDefault(key, 0L) + ", " + counts.getOrDefault(key, 0L))
                .sorted().limit(20).toList();
    }

    private static long selected(Release release, RecordFilter filter) throws IOException {
        AtomicLong records = new AtomicLong();
        Optional<?> next = switch (filter.kind()) {
            case STREET -> release.selectCrimes(filter, Page.ALL, _ -> records.incrementAndGet());
            case OUTCOMES -> release.selectOutcomes(filter, Page.ALL, _ -> records.incrementAndGet());
            case STOP_AND_SEARCH -> release.selectStops(filter, Page.ALL, _ -> records.incrementAndGet());
        };
        assertThat(next.isPresent()).isFalse();
        return records.get();
    }
}
