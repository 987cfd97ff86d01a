package peel.store.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.Store;
import peel.store.filter.RecordFilter;
import peel.store.inmemory.ReleaseContent;
import peel.store.kit.ReadingKit;
import peel.testing.Seeds;

/// What every store must select and count by any filter: what a look at every record finds, in the same order.
public interface RandomFilterReading extends ReadingKit {
    @Test
    default void anyFilterSelectsWhatALookAtEveryRecordSelects() throws IOException {
        Random random = Seeds.random("any filter");
        ReleaseContent content = RandomTown.content(random);
        try (Store store = holding(content); Release release = store.acquire().orElseThrow()) {
            for (RecordKind kind : RecordKind.values()) {
                RecordFilter everything = RecordFilter.of(RandomFilters.everything(kind), RandomFilters.ALL_MONTHS);
                List<SeenRecord> all = SeenRecord.all(release, everything);
                assertThat(all.stream().map(SeenRecord::name).toList()).as("all of %s", kind)
                        .isEqualTo(names(content, kind));
                for (int i = 0; i < 240; i++) {
                    RecordFilter filter = new RandomFilters(random, kind, all, 2 + i % 10).next();
                    List<SeenRecord> expected = all.stream().filter(record -> PlainSelection.selects(filter, record))
                            .toList();
                    assertThat(SeenRecord.all(release, filter)).as("%s", filter).isEqualTo(expected);
                    assertThat(release.count(filter)).as("%s", filter).isEqualTo(expected.size());
                }
            }
        }
    }

    private static List<String> names(ReleaseContent content, RecordKind kind) {
        Stream<String> names = switch (kind) {
            case STREET -> content.crimes().stream().map(crime -> crime.persistentId().orElseThrow().toString());
            case OUTCOMES -> content.outcomes().stream()
                    .map(outcome -> outcome.persistentId().orElseThrow().toString());
            case STOP_AND_SEARCH -> content.stops().stream().map(stop -> stop.time().toString());
        };
        return names.toList();
    }
}
