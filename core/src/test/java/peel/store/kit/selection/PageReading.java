package peel.store.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.Store;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.kit.ReadingKit;
import peel.testing.Seeds;

/// What every store must do with pages: one after the other they are all records of a query, each once.
public interface PageReading extends ReadingKit {
    private static RecordFilter everything(RecordKind kind) {
        return RecordFilter.of(RandomFilters.everything(kind), RandomFilters.ALL_MONTHS);
    }

    @Test
    default void pagesOfAnySizesHaveEveryRecordOnce() throws IOException {
        Random random = Seeds.random("pages");
        try (Store store = holding(RandomTown.content(random)); Release release = store.acquire().orElseThrow()) {
            for (RecordKind kind : RecordKind.values()) {
                List<SeenRecord> records = SeenRecord.all(release, everything(kind));
                for (int i = 0; i < 40; i++) {
                    RecordFilter filter = i == 0
                            ? everything(kind)
                            : new RandomFilters(random, kind, records, 8).next();
                    List<SeenRecord> all = SeenRecord.all(release, filter);
                    assertThat(walk(release, filter, random, 1 + random.nextInt(1 + all.size()))).as("%s", filter)
                            .isEqualTo(all);
                }
            }
        }
    }

    /// The records page by page; a position is passed on as the two numbers that clients keep.
    private static List<SeenRecord> walk(Release release, RecordFilter filter, Random random, int largest)
            throws IOException {
        List<SeenRecord> records = new ArrayList<>();
        Optional<Position> from = Optional.empty();
        do {
            Page page = new Page(from, 1 + random.nextInt(largest));
            SeenRecord.Seen seen = SeenRecord.page(release, filter, page);
            assertThat((long) seen.records().size()).as("the size of %s", page).isLessThanOrEqualTo(page.limit());
            assertThat(seen.next().isPresent() && seen.records().size() < page.limit()).as("%s is short", page)
                    .isFalse();
            records.addAll(seen.records());
            from = seen.next().map(next -> new Position(new Month(next.month().index()), next.key()));
        } while (from.isPresent());
        return records;
    }

    @Test
    default void nothingFollowsAPageThatHasTheLastRecord() throws IOException {
        try (Store store = holding(RandomTown.content(Seeds.random("last pages")));
                Release release = store.acquire().orElseThrow()) {
            for (RecordKind kind : RecordKind.values()) {
                List<SeenRecord> all = SeenRecord.all(release, everything(kind));
                assertThat(SeenRecord.page(release, everything(kind), Page.first(all.size())).next()).isEmpty();
                Optional<Position> last = SeenRecord.page(release, everything(kind), Page.first(all.size() - 1)).next();
                assertThat(last.map(Position::month)).contains(all.getLast().month());
                assertThat(SeenRecord.page(release, everything(kind), new Page(last, 1)))
                        .isEqualTo(new SeenRecord.Seen(List.of(all.getLast()), Optional.empty()));
            }
        }
    }

    @Test
    default void keyZeroIsTheBeginningOfAMonthWhetherOrNotItIsHeld() throws IOException {
        try (Store store = holding(RandomTown.content(Seeds.random("months of pages")));
                Release release = store.acquire().orElseThrow()) {
            List<SeenRecord> all = SeenRecord.all(release, everything(RecordKind.STREET));
            for (Month first : List.of(Month.of(2020, 1), Month.of(2022, 6), Month.of(2022, 9), Month.of(2024, 1),
                    Month.of(2024, 2))) {
                Page page = new Page(Optional.of(new Position(first, 0)), Long.MAX_VALUE);
                assertThat(SeenRecord.page(release, everything(RecordKind.STREET), page).records()).as("from %s", first)
                        .isEqualTo(all.stream().filter(record -> record.month().compareTo(first) >= 0).toList());
            }
        }
    }
}
