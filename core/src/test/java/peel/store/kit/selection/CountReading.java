package peel.store.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.Store;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.kit.ReadingKit;
import peel.testing.Seeds;

/// What every store must count: as many records for each combination of values as a look at every record finds.
public interface CountReading extends ReadingKit {
    /// The values of the dimensions, and how many records have them.
    record Count(List<Optional<String>> values, long count) {}

    @Test
    default void recordsAreCountedByEachDimension() throws IOException {
        try (Store store = holding(RandomTown.content(Seeds.random("each dimension")));
                Release release = store.acquire().orElseThrow()) {
            for (RecordKind kind : RecordKind.values()) {
                RecordFilter everything = RecordFilter.of(RandomFilters.everything(kind), RandomFilters.ALL_MONTHS);
                List<SeenRecord> all = SeenRecord.all(release, everything);
                for (Dimension dimension : Dimension.values()) {
                    CountBy by = new CountBy(List.of(dimension), 14);
                    if (dimension.isOf(kind)) {
                        assertThat(counts(release, everything, by)).as("%s by %s", kind, dimension)
                                .isEqualTo(expected(all, by));
                    } else {
                        assertThatThrownBy(() -> counts(release, everything, by)).as("%s by %s", kind, dimension)
                                .isInstanceOf(IllegalArgumentException.class);
                    }
                }
            }
        }
    }

    @Test
    default void recordsOfAnyFilterAreCountedByAnyDimensions() throws IOException {
        Random random = Seeds.random("any dimensions");
        try (Store store = holding(RandomTown.content(random)); Release release = store.acquire().orElseThrow()) {
            for (RecordKind kind : RecordKind.values()) {
                List<SeenRecord> all = SeenRecord.all(release,
                        RecordFilter.of(RandomFilters.everything(kind), RandomFilters.ALL_MONTHS));
                for (int i = 0; i < 200; i++) {
                    RecordFilter filter = new RandomFilters(random, kind, all, 2 + i % 14).next();
                    List<SeenRecord> selected = all.stream()
                            .filter(record -> PlainSelection.selects(filter, record)).toList();
                    CountBy by = by(random, kind);
                    assertThat(counts(release, filter, by)).as("%s by %s", filter, by)
                            .isEqualTo(expected(selected, by));
                }
            }
        }
    }

    @Test
    default void withoutADimensionThereIsOneCountOrNoneOfNoRecords() throws IOException {
        try (Store store = holding(RandomTown.content(Seeds.random("no dimension")));
                Release release = store.acquire().orElseThrow()) {
            RecordFilter all = RecordFilter.of(RandomFilters.everything(RecordKind.STREET), RandomFilters.ALL_MONTHS);
            assertThat(counts(release, all, CountBy.of()))
                    .isEqualTo(List.of(new Count(List.of(), release.count(all))));
            RecordFilter none = RecordFilter.of(all.what(), MonthSet.NONE);
            assertThat(counts(release, none, CountBy.of())).isEmpty();
            assertThat(counts(release, none, CountBy.of(Dimension.MONTH, Dimension.PLACE))).isEmpty();
            assertThat(release.count(none)).isZero();
        }
    }

    private static CountBy by(Random random, RecordKind kind) {
        List<Dimension> dimensions = new ArrayList<>(
                Stream.of(Dimension.values()).filter(dimension -> dimension.isOf(kind)).toList());
        Collections.shuffle(dimensions, random);
        return new CountBy(dimensions.subList(0, 1 + random.nextInt(CountBy.MAX_DIMENSIONS)),
                random.nextInt(CountBy.MAX_ZOOM + 1));
    }

    private static List<Count> counts(Release release, RecordFilter filter, CountBy by) throws IOException {
        List<Count> counts = new ArrayList<>();
        release.counts(filter, by, (values, count) -> counts.add(new Count(List.copyOf(values), count)));
        return counts;
    }

    private static List<Count> expected(List<SeenRecord> records, CountBy by) {
        Map<List<Optional<String>>, Long> counts = new HashMap<>();
        for (SeenRecord record : records) {
            counts.merge(
                    by.dimensions().stream().map(dimension -> PlainSelection.value(dimension, by, record)).toList(),
                    1L, Long::sum);
        }
        return counts.entrySet().stream().map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(order(by)).toList();
    }

    private static Comparator<Count> order(CountBy by) {
        Comparator<Count> order = (_, _) -> 0;
        for (int i = 0; i < by.dimensions().size(); i++) {
            int position = i;
            order = order.thenComparing(count -> count.values().get(position),
                    PlainSelection.order(by.dimensions().get(i)));
        }
        return order;
    }
}
