package peel.embedded.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.month.RowBuffer;
import peel.embedded.month.RowId;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.embedded.text.RowTexts;
import peel.model.Month;
import peel.store.row.IdentifiedRow;
import peel.testing.Seeds;

/// The index of persistent ids over several releases, against a map: what is found, and which rows are joined again.
final class IdMergeTest {
    private static final int MONTHS = 4;

    private final Random random = Seeds.random("merge of ids");
    private final long[] prefixes = random.longs(200).toArray();

    @TempDir
    private Path folder = Path.of(".");

    private final Map<Month, RowBuffer> rows = new TreeMap<>();
    private final Joined joined = new Joined();
    private Optional<IdIndex> current = Optional.empty();
    private int release;

    @Test
    void afterEachLoadTheIndexHasEveryRowOfEveryMonthOnce() throws IOException {
        try (Closer opened = new Closer()) {
            for (int load = 0; load < 6; load++) {
                List<Month> built = new ArrayList<>();
                for (int month = 1; month <= MONTHS; month++) {
                    if (load == 0 || random.nextBoolean()) {
                        built.add(Month.of(2024, month));
                    }
                }
                Set<Long> changed = prefixesOf(built);
                built.forEach(month -> rows.put(month, rows(random.nextInt(500))));
                changed.addAll(prefixesOf(built));
                merge(built, opened);
                requireIndex();
                requireJoinedAgain(changed);
            }
        }
    }

    private RowBuffer rows(int count) {
        RowBuffer buffer = new RowBuffer();
        for (int row = 0; row < count; row++) {
            int added = buffer.add(row, 0, RowTexts.NONE, "", Optional.empty());
            if (random.nextInt(5) > 0) {
                buffer.setId(added, new Id(prefixes[random.nextInt(prefixes.length)]));
            }
        }
        return buffer;
    }

    private record Id(long prefix) implements IdentifiedRow {
        @Override
        public boolean hasPersistentId() {
            return true;
        }

        @Override
        public long persistentIdPart(int part) {
            return part == 0 ? prefix : part;
        }
    }

    private void merge(List<Month> built, Closer opened) throws IOException {
        Path next = Files.createDirectory(folder.resolve("release" + ++release));
        Directory directory = opened.add(Column.openFolder(next));
        SortedIdFiles files = new SortedIdFiles(directory);
        for (Month month : built) {
            files.write(month, rows.getOrDefault(month, new RowBuffer()), new RowBuffer());
        }
        IntPredicate isBuilt = number -> built.contains(RowId.month(number));
        try (Closer sorted = new Closer()) {
            List<Column> columns = files.sorted(sorted);
            for (int shard = 0; shard < IdIndex.SHARDS; shard++) {
                List<IdCursor> cursors = new ArrayList<>();
                for (Column column : columns) {
                    cursors.add(new IdCursor.OfSortedFile(column, shard));
                }
                int file = shard;
                current.ifPresent(index -> cursors.add(new IdCursor.OfIndexFile(index, file)));
                new IdMerge(cursors, isBuilt, joined).run(directory, IdIndex.file(shard), () -> {
                });
            }
        }
        files.delete();
        assertThat(directory.listAll()).hasSize(IdIndex.SHARDS);
        current = Optional.of(IdIndex.open(directory, opened));
    }

    /// The rows of each id.
    private Map<Long, Set<Long>> rowsById() {
        Map<Long, Set<Long>> rowsById = new TreeMap<>();
        rows.forEach((month, buffer) -> {
            for (int row = 0; row < buffer.size(); row++) {
                if (buffer.hasId(row)) {
                    rowsById.computeIfAbsent(buffer.idPart(row, 0), _ -> new TreeSet<>())
                            .add(RowId.of(false, month, row));
                }
            }
        });
        return rowsById;
    }

    private Set<Long> prefixesOf(List<Month> months) {
        Set<Long> found = new TreeSet<>();
        rowsById().forEach((prefix, ids) -> {
            if (ids.stream().anyMatch(id -> months.contains(RowId.month(RowId.monthNumber(id))))) {
                found.add(prefix);
            }
        });
        return found;
    }

    private void requireJoinedAgain(Set<Long> changed) {
        Map<Long, Set<Long>> expected = rowsById();
        expected.keySet().retainAll(changed);
        assertThat(joined.groups).isEqualTo(expected);
        joined.groups.clear();
    }

    /// Collects the rows that are joined.
    private final class Joined implements IdJoin {
        private final Map<Long, Set<Long>> groups = new TreeMap<>();

        @Override
        public long prefixOf(long rowId) {
            return rows.getOrDefault(RowId.month(RowId.monthNumber(rowId)), new RowBuffer()).idPart(RowId.row(rowId),
                    0);
        }

        @Override
        public long withJoinFields(long rowId) {
            return rowId;
        }

        @Override
        public void join(long[] group, int from, int to) {
            Set<Long> rowIds = new TreeSet<>();
            for (int i = from; i < to; i++) {
                rowIds.add(group[i]);
            }
            assertThat(rowIds).hasSize(to - from);
            assertThat(groups.put(prefixOf(group[from]), rowIds)).as("joined twice").isNull();
        }
    }

    private void requireIndex() {
        Map<Long, Set<Long>> expected = rowsById();
        for (long prefix : prefixes) {
            List<Long> found = new ArrayList<>();
            current.orElseThrow().forEach(prefix, found::add);
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected.getOrDefault(prefix, new TreeSet<>()));
        }
        List<Long> none = new ArrayList<>();
        current.orElseThrow().forEach(prefixes[0] ^ 1L << 33, none::add);
        assertThat(none).isEmpty();
    }
}
