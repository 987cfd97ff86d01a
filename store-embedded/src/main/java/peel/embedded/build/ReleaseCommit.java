package peel.embedded.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import peel.embedded.id.IdCursor;
import peel.embedded.id.IdIndex;
import peel.embedded.id.IdMerge;
import peel.embedded.id.MonthJoinBuilder;
import peel.embedded.id.MonthJoinBuilders;
import peel.embedded.id.OutcomeJoin;
import peel.embedded.id.SortedIdFiles;
import peel.embedded.month.MonthFiles;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.RowId;
import peel.embedded.month.StopSegment;
import peel.embedded.query.OpenRelease;
import peel.embedded.query.OutcomeIdReader;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.embedded.storage.DirectoryLayout;
import peel.embedded.storage.Fsync;
import peel.embedded.storage.Manifest;
import peel.embedded.storage.Manifest.CodeEntry;
import peel.embedded.storage.Manifest.FileEntry;
import peel.embedded.storage.Manifest.MonthEntry;
import peel.embedded.storage.Parallel;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.StoreException;
import peel.store.build.PublishProgress;

/// The last part of a load: the months that it has built and those that stay become one release, with one id index, joins and a
/// manifest.
final class ReleaseCommit {
    private static final String JOINING = "joining outcomes to crimes";

    private final DirectoryLayout layout;
    private final long number;
    private final Optional<OpenRelease> current;
    private final Vocabulary vocabulary;
    private final Map<Month, EmbeddedMonthBuilder> built;
    private final SortedIdFiles idFiles;
    private final TreeMap<Month, MonthJoinBuilder> months = new TreeMap<>();
    private final Map<Month, MonthEntry> oldEntries = new HashMap<>();

    ReleaseCommit(DirectoryLayout layout, long number, Optional<OpenRelease> current, Vocabulary vocabulary,
            Map<Month, EmbeddedMonthBuilder> built, SortedIdFiles idFiles, Closer opened) throws IOException {
        this.layout = layout;
        this.number = number;
        this.current = current;
        this.vocabulary = vocabulary;
        this.built = built;
        this.idFiles = idFiles;
        current.ifPresent(this::keepMonths);
        for (Month month : built.keySet()) {
            Directory rows = opened.add(Column.openFolder(layout.rowsFolder(month, number)));
            months.put(month, new MonthJoinBuilder(MonthFiles.open(month, rows, opened), Optional.empty(),
                    idFiles.outcomes(month, opened)));
        }
    }

    private void keepMonths(OpenRelease release) {
        release.manifest().months().forEach(entry -> oldEntries.put(entry.month(), entry));
        for (OpenMonth month : release.months()) {
            if (!built.containsKey(month.files().month())) {
                months.put(month.files().month(), new MonthJoinBuilder(month.files(), Optional.of(month.joins()),
                        new OutcomeIdReader(release, month)));
            }
        }
    }

    /// Merges the ids, joins outcomes to crimes and writes the joins that changed.
    void join(Directory release, PublishProgress progress) throws IOException {
        MonthJoinBuilders byNumber = new MonthJoinBuilders(months.values());
        OutcomeJoin joiner = new OutcomeJoin(months.values(), byNumber);
        mergeIds(release, joiner, progress);
        joiner.joinRecorded();
        List<Parallel.Task> writes = new ArrayList<>();
        months.forEach((month, join) -> {
            if (join.isChanged()) {
                writes.add(() -> write(layout.joinsFolder(month, number), join, byNumber));
            }
        });
        Parallel.run(writes);
        idFiles.delete();
    }

    /// Writes the boxes around the places of forces and LSOAs.
    void writeAreaBoxes(Directory release) throws IOException {
        AreaBoxesCollector boxes = new AreaBoxesCollector(current);
        boxes.addAll(months.values().stream().map(MonthJoinBuilder::files)
                .filter(files -> built.containsKey(files.month())).toList());
        boxes.write(release);
    }

    private void mergeIds(Directory release, OutcomeJoin joiner, PublishProgress progress) throws IOException {
        try (Closer parts = new Closer()) {
            List<Column> sorted = idFiles.sorted(parts);
            List<IdMerge> merges = new ArrayList<>();
            long total = 0;
            for (int shard = 0; shard < IdIndex.SHARDS; shard++) {
                List<IdCursor> cursors = new ArrayList<>();
                for (Column column : sorted) {
                    cursors.add(new IdCursor.OfSortedFile(column, shard));
                }
                if (current.isPresent()) {
                    cursors.add(new IdCursor.OfIndexFile(current.get().ids(), shard));
                }
                total += cursors.stream().mapToLong(IdCursor::entries).sum();
                merges.add(new IdMerge(cursors, month -> built.containsKey(RowId.month(month)), joiner));
            }
            AtomicLong done = new AtomicLong();
            long all = total;
            List<Parallel.Task> tasks = new ArrayList<>();
            for (int shard = 0; shard < IdIndex.SHARDS; shard++) {
                IdMerge merge = merges.get(shard);
                String file = IdIndex.file(shard);
                tasks.add(() -> merge.run(release, file,
                        () -> progress.advance(JOINING, done.addAndGet(IdMerge.PROGRESS_STEP), all)));
            }
            progress.advance(JOINING, 0, all);
            Parallel.run(tasks);
            progress.advance(JOINING, all, all);
        }
    }

    private static void write(Path folder, MonthJoinBuilder join, MonthJoinBuilders months) throws IOException {
        Files.createDirectories(folder);
        try (Directory directory = Column.openFolder(folder)) {
            join.write(directory, months);
        }
        Fsync.syncFiles(folder);
    }

    /// The manifest of the release.
    Manifest manifest(String tag, Instant publishedAt, int nextPlaceId) throws IOException {
        CoverageCounter coverage = new CoverageCounter(vocabulary,
                current.map(release -> release.manifest().coverage()).orElse(List.of()));
        CrimeIdAllocator crimeIds = new CrimeIdAllocator();
        months.values().forEach(month -> crimeIds.startAbove(month.files().crimes()));
        List<MonthEntry> entries = new ArrayList<>();
        List<FileEntry> files = new ArrayList<>(filesOf(layout.releaseFolder(number)));
        for (Map.Entry<Month, MonthJoinBuilder> entry : months.entrySet()) {
            Month month = entry.getKey();
            MonthJoinBuilder join = entry.getValue();
            coverage.add(month, join, Optional.ofNullable(built.get(month)));
            int crimes = join.files().crimes().rows();
            long rowsRelease = built.containsKey(month) ? number : old(month).rowsRelease();
            long joinsRelease = join.isChanged() ? number : old(month).joinsRelease();
            entries.add(new MonthEntry(month, rowsRelease, joinsRelease, crimes, join.files().outcomes().rows(),
                    join.files().stops().map(StopSegment::rows).orElse(0), crimeIds.allocate(crimes)));
            files.addAll(filesOf(layout.rowsFolder(month, rowsRelease)));
            files.addAll(filesOf(layout.joinsFolder(month, joinsRelease)));
        }
        return new Manifest(number, tag, publishedAt, nextPlaceId,
                vocabulary.additionalCategories().stream().map(added -> new CodeEntry(added.slug(), added.name()))
                        .toList(),
                vocabulary.additionalOutcomes().stream().map(added -> new CodeEntry(added.code(), added.name()))
                        .toList(),
                vocabulary.additionalForces().stream().map(added -> new CodeEntry(added.id(), added.name())).toList(),
                entries,
                coverage.sorted(), files);
    }

    /// Reads back every file that this load wrote and compares it with what was written, so that no release is published
    /// that the disk has not stored as it was.
    ///
    /// @param json the manifest as it was written
    void check(Manifest manifest, byte[] json) throws IOException {
        if (!Arrays.equals(json, Files.readAllBytes(layout.manifest(number)))) {
            throw new StoreException("the bytes read back from " + layout.manifest(number)
                    + " are not those that were written: check the disk, then load again");
        }
        List<Parallel.Task> reads = new ArrayList<>();
        for (FileEntry file : manifest.files()) {
            if (layout.isWrittenBy(number, file.path())) {
                reads.add(() -> Column.verify(layout.root().resolve(file.path())));
            }
        }
        Parallel.run(reads);
    }

    private MonthEntry old(Month month) {
        MonthEntry entry = oldEntries.get(month);
        if (entry == null) {
            throw new IllegalStateException(
                    "month " + month + " is neither built by this load nor part of the current release");
        }
        return entry;
    }

    private List<FileEntry> filesOf(Path folder) throws IOException {
        List<FileEntry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith(DirectoryLayout.IN_USE)) {
                    entries.add(new FileEntry(layout.root().relativize(file).toString(), Files.size(file)));
                }
            }
        }
        return entries;
    }
}
