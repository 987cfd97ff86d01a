package peel.embedded.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;
import org.apache.lucene.store.Directory;
import peel.embedded.id.SortedIdFiles;
import peel.embedded.month.CrimeMerger;
import peel.embedded.month.GroupKey;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.PersistentIdColumn;
import peel.embedded.month.RowBuffer;
import peel.embedded.month.RowId;
import peel.embedded.month.Segment;
import peel.embedded.month.SegmentWriter;
import peel.embedded.month.StopEntry;
import peel.embedded.month.StopMerger;
import peel.embedded.month.StopSegmentWriter;
import peel.embedded.month.StopTextLimit;
import peel.embedded.place.PlaceRegistry;
import peel.embedded.query.OpenRelease;
import peel.embedded.query.OutcomeIdReader;
import peel.embedded.storage.Column;
import peel.embedded.storage.Fsync;
import peel.embedded.storage.Parallel;
import peel.embedded.text.DictionaryBuilders;
import peel.embedded.text.MonthTexts;
import peel.model.Force;
import peel.model.Month;
import peel.model.PartitionKey;
import peel.model.RecordKind;
import peel.store.StoreException;
import peel.store.build.MonthBuilder;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.StopRow;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamOutcome;

/// Collects the rows of a month in memory, merges them with those of the current release that stay, sorts them and writes
/// them.
final class EmbeddedMonthBuilder implements MonthBuilder {
    private static final int CATEGORY_BITS = 0xFF;

    private final Month month;
    private final Path folder;
    private final Optional<OpenRelease> current;
    private final Optional<OpenMonth> old;
    private final PlaceRegistry places;
    private final SortedIdFiles idFiles;
    private final MonthTexts crimeTexts;
    private final MonthTexts outcomeTexts;
    private final Set<PartitionKey> replaced = new HashSet<>();
    private final Map<PartitionKey, Long> rejected = new HashMap<>();
    private RowBuffer crimes = new RowBuffer();
    private RowBuffer recordedCrimes = new RowBuffer();
    private RowBuffer outcomes = new RowBuffer();
    private RowBuffer recordedOutcomes = new RowBuffer();
    private List<StopEntry> stops = new ArrayList<>();
    private List<StopEntry> recordedStops = new ArrayList<>();
    private final StopTextLimit stopTexts;
    private boolean finished;

    /// @param folder the folder to write; must not exist yet
    /// @param current the release whose rows stay unless they are replaced
    /// @param places receives the places of the rows
    /// @param idFiles receives their persistent ids
    /// @param dictionaries receive their texts
    EmbeddedMonthBuilder(Month month, Path folder, Optional<OpenRelease> current, PlaceRegistry places,
            SortedIdFiles idFiles, DictionaryBuilders dictionaries) {
        this.month = month;
        this.folder = folder;
        this.current = current;
        this.old = current.flatMap(release -> release.month(month));
        this.places = places;
        this.idFiles = idFiles;
        this.crimeTexts = new MonthTexts(dictionaries);
        this.outcomeTexts = new MonthTexts(dictionaries);
        this.stopTexts = new StopTextLimit(old.flatMap(previous -> previous.files().stops()));
    }

    @Override
    public void replaces(Force force, RecordKind kind, long rejectedRows) {
        replaced.add(new PartitionKey(month, force, kind));
        keeps(force, kind, rejectedRows);
    }

    @Override
    public void keeps(Force force, RecordKind kind, long rejectedRows) {
        rejected.merge(new PartitionKey(month, force, kind), rejectedRows, Long::sum);
    }

    @Override
    public void crime(CrimeRow row) {
        Optional<UpstreamCrime> upstream = row.upstream();
        boolean isBtp = upstream.map(UpstreamCrime::isBritishTransportPolice)
                .orElseGet(() -> row.force().isBritishTransportPolice());
        int packed = PackedRow.withBtp(
                PackedRow.of(row.category().ordinal(), row.outcome().ordinal(), row.force().ordinal()), isBtp);
        long key = GroupKey.of(row);
        String name = row.hasLocation() ? row.locationName() : "";
        RowBuffer target = upstream.isPresent() ? recordedCrimes : crimes;
        target.setId(target.add(key, packed, crimeTexts.of(row, packed), name, upstream), row);
        if (upstream.isPresent()) {
            upstream.get().locationId().ifPresent(id -> places.addUpstreamId(key, id));
        }
    }

    @Override
    public void outcome(OutcomeRow row) {
        Optional<UpstreamOutcome> upstream = row.upstream();
        int packed = PackedRow.of(row.category().ordinal(), 0, row.force().ordinal());
        if (upstream.isPresent() && upstream.get().isHistoryStep()) {
            packed = PackedRow.withHistoryOnly(packed);
        }
        long key = GroupKey.of(row);
        RowBuffer target = upstream.isPresent() ? recordedOutcomes : outcomes;
        target.setId(target.add(key, packed, outcomeTexts.of(row, packed), "", upstream), row);
    }

    @Override
    public void stop(StopRow row) {
        stopTexts.requireRoomFor(row);
        StopEntry entry = StopEntry.of(row);
        (entry.upstream().isPresent() ? recordedStops : stops).add(entry);
        entry.upstream()
                .ifPresent(fields -> fields.locationId().ifPresent(id -> places.addUpstreamId(entry.key(), id)));
    }

    @Override
    public void finish(Executor helpers) throws IOException {
        crimeTexts.trim();
        outcomeTexts.trim();
        Files.createDirectories(folder);
        try (Directory directory = Column.openFolder(folder)) {
            Parallel.run(() -> writeCrimes(directory), () -> {
                writeOutcomes(directory);
                writeStops(directory);
            }, helpers);
            idFiles.write(month, crimes, outcomes);
        }
        crimes = new RowBuffer();
        outcomes = new RowBuffer();
        Fsync.syncFiles(folder);
        finished = true;
    }

    private void writeCrimes(Directory directory) throws IOException {
        crimes = merge(false, crimes, recordedCrimes).sorted(CATEGORY_BITS);
        recordedCrimes = new RowBuffer();
        new PlaceCollector(places, month).addCrimes(crimes);
        SegmentWriter.write(directory, Segment.CRIMES, crimes);
        PersistentIdColumn.write(directory, Segment.idsFile(Segment.CRIMES), crimes, crimes.size(), crimes::hasId);
    }

    private void writeOutcomes(Directory directory) throws IOException {
        outcomes = merge(true, outcomes, recordedOutcomes).sorted(0);
        recordedOutcomes = new RowBuffer();
        new PlaceCollector(places, month).addOutcomes(outcomes);
        SegmentWriter.write(directory, Segment.OUTCOMES, outcomes);
    }

    private void writeStops(Directory directory) throws IOException {
        List<StopEntry> all = mergeStops();
        new PlaceCollector(places, month).addStops(all);
        StopSegmentWriter.write(directory, all);
    }

    private RowBuffer merge(boolean isOutcomes, RowBuffer archive, RowBuffer recorded) throws StoreException {
        CrimeMerger merger = new CrimeMerger(isOutcomes, isOutcomes ? outcomeTexts : crimeTexts);
        IntPredicate isReplaced = isReplaced(isOutcomes ? RecordKind.OUTCOMES : RecordKind.STREET);
        old.ifPresent(previous -> {
            if (isOutcomes) {
                merger.addCurrent(previous.files().outcomes(), new OutcomeIdReader(current.orElseThrow(), previous),
                        isReplaced);
            } else {
                merger.addCurrent(previous.files().crimes(), previous.files().crimeIds(), isReplaced);
            }
        });
        RowBuffer merged = merger.merge(archive, recorded);
        if (merged.size() > RowId.MAX_ROWS) {
            throw new StoreException(month + " has " + merged.size() + (isOutcomes ? " outcomes" : " crimes")
                    + ": a month may have " + RowId.MAX_ROWS);
        }
        return merged;
    }

    private List<StopEntry> mergeStops() {
        StopMerger merger = new StopMerger();
        old.flatMap(previous -> previous.files().stops())
                .ifPresent(segment -> merger.addCurrent(segment, isReplaced(RecordKind.STOP_AND_SEARCH)));
        List<StopEntry> merged = merger.merge(stops, recordedStops);
        stops = List.of();
        recordedStops = List.of();
        return merged;
    }

    private IntPredicate isReplaced(RecordKind kind) {
        boolean[] isReplaced = new boolean[256];
        replaced.stream().filter(key -> key.kind() == kind)
                .forEach(key -> isReplaced[key.force().ordinal()] = true);
        return force -> isReplaced[force];
    }

    Month month() {
        return month;
    }

    boolean isFinished() {
        return finished;
    }

    /// The number of rejected rows of a force and kind; empty when this load has read no file of them.
    Optional<Long> rejected(Force force, RecordKind kind) {
        return Optional.ofNullable(rejected.get(new PartitionKey(month, force, kind)));
    }

    /// The forces of a kind of which this load has read a file.
    List<Force> readForces(RecordKind kind) {
        return rejected.keySet().stream().filter(key -> key.kind() == kind).map(PartitionKey::force).toList();
    }
}
