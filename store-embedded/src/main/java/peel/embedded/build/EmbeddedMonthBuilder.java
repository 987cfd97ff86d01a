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
import peel.embedded.month.UpstreamFields;
import peel.embedded.place.PlaceNames;
import peel.embedded.place.PlaceRegistry;
import peel.embedded.query.OpenRelease;
import peel.embedded.query.OutcomeIdReader;
import peel.embedded.storage.Column;
import peel.embedded.storage.Fsync;
import peel.geo.Morton;
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

/// Collects the rows of a month in memory, merges them with those that stay, sorts them and writes them.
final class EmbeddedMonthBuilder implements MonthBuilder {
    private static final int CATEGORY_BITS = 0xFF;

    private final Month month;
    private final Path folder;
    private final Optional<OpenRelease> current;
    private final Optional<OpenMonth> old;
    private final PlaceRegistry places;
    private final SortedIdFiles idParts;
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

    /// @param folder where to write; must not exist yet
    /// @param current the release whose rows stay unless they are replaced
    EmbeddedMonthBuilder(Month month, Path folder, Optional<OpenRelease> current, PlaceRegistry places,
            SortedIdFiles idParts) {
        this.month = month;
        this.folder = folder;
        this.current = current;
        this.old = current.flatMap(release -> release.month(month));
        this.places = places;
        this.idParts = idParts;
        this.stopTexts = new StopTextLimit(old.flatMap(held -> held.files().stops()));
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
        boolean isBtp = row.upstream().map(UpstreamCrime::isBritishTransportPolice)
                .orElseGet(() -> row.force().isBritishTransportPolice());
        int packed = PackedRow.withBtp(
                PackedRow.of(row.category().ordinal(), row.outcome().ordinal(), row.force().ordinal()), isBtp);
        long key = row.hasLocation() ? Morton.key(row.latMicro(), row.lngMicro()) : GroupKey.unplaced(row.force());
        String name = row.hasLocation() ? row.locationName() : "";
        RowBuffer target = row.upstream().isPresent() ? recordedCrimes : crimes;
        UpstreamFields recorded = row.upstream().<UpstreamFields>map(UpstreamFields.Crime::new)
                .orElse(UpstreamFields.Nothing.NOTHING);
        boolean hasId = row.hasPersistentId();
        target.add(key, packed, hasId ? row.persistentIdPart(0) : 0, hasId ? row.persistentIdPart(1) : 0,
                hasId ? row.persistentIdPart(2) : 0, hasId ? row.persistentIdPart(3) : 0, name, recorded);
        if (row.upstream().isPresent() && row.upstream().get().locationId().isPresent()) {
            places.addUpstreamId(key, row.upstream().get().locationId().getAsInt());
        }
    }

    @Override
    public void outcome(OutcomeRow row) {
        Optional<UpstreamOutcome> upstream = row.upstream();
        int packed = PackedRow.of(row.category().ordinal(), 0, row.force().ordinal());
        if (upstream.isPresent() && upstream.get().isHistoryStep()) {
            packed = PackedRow.withHistoryOnly(packed);
        }
        long key = row.hasLocation() ? Morton.key(row.latMicro(), row.lngMicro()) : GroupKey.unplaced(row.force());
        RowBuffer target = upstream.isPresent() ? recordedOutcomes : outcomes;
        UpstreamFields recorded = upstream.<UpstreamFields>map(UpstreamFields.Outcome::new)
                .orElse(UpstreamFields.Nothing.NOTHING);
        boolean hasId = row.hasPersistentId();
        target.add(key, packed, hasId ? row.persistentIdPart(0) : 0, hasId ? row.persistentIdPart(1) : 0,
                hasId ? row.persistentIdPart(2) : 0, hasId ? row.persistentIdPart(3) : 0, "", recorded);
    }

    @Override
    public void stop(StopRow row) {
        stopTexts.requireRoomFor(row);
        StopEntry entry = StopEntry.of(row);
        (entry.recorded().isPresent() ? recordedStops : stops).add(entry);
        entry.recorded()
                .ifPresent(recorded -> recorded.locationId().ifPresent(id -> places.addUpstreamId(entry.key(), id)));
    }

    @Override
    public void finish() throws IOException {
        RowBuffer allCrimes = merge(false, crimes, recordedCrimes).sorted(CATEGORY_BITS);
        crimes = new RowBuffer();
        recordedCrimes = new RowBuffer();
        addPlaces(allCrimes);
        Files.createDirectories(folder);
        try (Directory directory = Column.openFolder(folder)) {
            SegmentWriter.write(directory, Segment.CRIMES, allCrimes);
            PersistentIdColumn.write(directory, Segment.idsFile(Segment.CRIMES), allCrimes, allCrimes.size(),
                    allCrimes::hasId);
            RowBuffer allOutcomes = merge(true, outcomes, recordedOutcomes).sorted(0);
            outcomes = new RowBuffer();
            recordedOutcomes = new RowBuffer();
            SegmentWriter.write(directory, Segment.OUTCOMES, allOutcomes);
            idParts.write(month, allCrimes, allOutcomes);
            List<StopEntry> allStops = mergeStops();
            addPlaces(allStops);
            StopSegmentWriter.write(directory, allStops);
        }
        Fsync.syncFiles(folder);
        finished = true;
    }

    private RowBuffer merge(boolean isOutcomes, RowBuffer added, RowBuffer recorded) throws StoreException {
        CrimeMerger merge = new CrimeMerger(isOutcomes);
        IntPredicate isReplaced = isReplaced(isOutcomes ? RecordKind.OUTCOMES : RecordKind.STREET);
        old.ifPresent(held -> {
            if (isOutcomes) {
                merge.carry(held.files().outcomes(), new OutcomeIdReader(current.orElseThrow(), held), isReplaced);
            } else {
                merge.carry(held.files().crimes(), held.files().crimeIds(), isReplaced);
            }
        });
        RowBuffer merged = merge.with(added, recorded);
        if (merged.size() > RowId.MAX_ROWS) {
            throw new StoreException(month + " has " + merged.size() + " rows of a kind: a month may have "
                    + RowId.MAX_ROWS);
        }
        return merged;
    }

    private List<StopEntry> mergeStops() {
        StopMerger merge = new StopMerger();
        old.flatMap(month -> month.files().stops())
                .ifPresent(section -> merge.carry(section, isReplaced(RecordKind.STOP_AND_SEARCH)));
        List<StopEntry> merged = merge.with(stops, recordedStops);
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

    private void addPlaces(List<StopEntry> entries) {
        places.addOfStops(entries.stream().filter(StopEntry::isPlaced).mapToLong(StopEntry::key).distinct().sorted()
                .toArray());
    }

    /// A name is taken from the first archive row at a place; told records name it only where there is none.
    private void addPlaces(RowBuffer rows) {
        long[] keys = new long[rows.size()];
        PlaceNames[] names = new PlaceNames[rows.size()];
        int count = 0;
        int from = 0;
        while (from < rows.size() && GroupKey.isPlaced(rows.key(from))) {
            int to = from + 1;
            while (to < rows.size() && rows.key(to) == rows.key(from)) {
                to++;
            }
            keys[count] = rows.key(from);
            names[count++] = names(rows, from, to, true, names(rows, from, to, false, PlaceNames.UNKNOWN));
            from = to;
        }
        places.addOfCrimes(month, keys, names, count);
    }

    private PlaceNames names(RowBuffer rows, int from, int to, boolean isRecorded, PlaceNames known) {
        PlaceNames names = known;
        for (int row = from; row < to; row++) {
            boolean isBtp = PackedRow.isBtp(rows.packed(row));
            boolean isNamed = isBtp ? names.hasBtp() : names.hasForce();
            boolean isOfAnswer = PackedRow.force(rows.packed(row)) == Force.UNKNOWN.ordinal();
            if (!isNamed && isOfAnswer == isRecorded && !rows.name(row).isEmpty()) {
                names = names.with(isBtp, rows.name(row), RowId.monthNumber(month));
            }
        }
        return names;
    }

    Month month() {
        return month;
    }

    boolean isFinished() {
        return finished;
    }

    /// How many rows of a force and kind were rejected, when this load has read any file of them.
    Optional<Long> rejected(Force force, RecordKind kind) {
        return Optional.ofNullable(rejected.get(new PartitionKey(month, force, kind)));
    }

    /// The forces of a kind of which this load has read a file.
    List<Force> readForces(RecordKind kind) {
        return rejected.keySet().stream().filter(key -> key.kind() == kind).map(PartitionKey::force).toList();
    }
}
