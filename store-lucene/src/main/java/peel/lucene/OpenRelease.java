package peel.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import peel.lucene.Manifest.MonthEntry;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;
import peel.store.DataDirectoryException;
import peel.store.ReleaseInfo;

/// The files of a release, mapped. Counted: whoever retains it releases it, and the last one closes the files.
final class OpenRelease {
    private static final System.Logger LOG = System.getLogger("peel.store");

    private final Manifest manifest;
    private final ReleaseInfo info;
    private final Vocabulary vocabulary;
    private final CrimeCategory[] categories;
    private final OutcomeCategory[] outcomes;
    private final PlaceTable places;
    private final IdIndex ids;
    private final ReferenceTable references;
    private final BoundaryTable boundaries;
    private final List<OpenMonth> months;
    private final Map<Integer, OpenMonth> monthsByNumber = new HashMap<>();
    private final Closeable files;
    private final ReleasePointer pointer;
    private final FoundDamage damage = new FoundDamage();
    private final AtomicInteger holders = new AtomicInteger(1);

    private OpenRelease(ReleasePointer pointer, Manifest manifest, PlaceTable places, IdIndex ids,
            ReferenceTable references,
            BoundaryTable boundaries, List<OpenMonth> months, Closeable files) {
        this.pointer = pointer;
        this.manifest = manifest;
        this.vocabulary = ManifestJson.vocabulary(manifest);
        this.categories = vocabulary.categories().toArray(CrimeCategory[]::new);
        this.outcomes = vocabulary.outcomes().toArray(OutcomeCategory[]::new);
        this.places = places;
        this.ids = ids;
        this.references = references;
        this.boundaries = boundaries;
        this.months = List.copyOf(months);
        this.files = files;
        this.info = ReleaseInfo.of(manifest.number(), manifest.tag(), manifest.publishedAt(), manifest.coverage(),
                places.size(), manifest.bytes());
        for (OpenMonth month : months) {
            monthsByNumber.put(RowRef.monthNumber(month.files().month()), month);
        }
    }

    /// Opens the current release; empty when there is none. A release that a load removes between the look at `CURRENT`
    /// and the lock is looked up again.
    static Optional<OpenRelease> openCurrent(DataLayout layout) throws IOException {
        IOException last = new IOException("it changes too fast");
        for (int attempt = 0; attempt < 5; attempt++) {
            Optional<ReleasePointer> pointer = ReleasePointer.read(layout);
            if (pointer.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(open(layout, pointer.get()));
            } catch (IOException e) {
                last = e;
                if (ReleasePointer.read(layout).equals(pointer)) {
                    break;
                }
            }
        }
        throw last instanceof DataDirectoryException
                ? last
                : new DataDirectoryException("the release in " + layout.root() + " cannot be opened ("
                        + last.getMessage()
                        + "): run `peel verify`, and load the data again if it is damaged", last);
    }

    private static OpenRelease open(DataLayout layout, ReleasePointer pointer) throws IOException {
        Opened opened = new Opened();
        try {
            opened.add(ReaderLock.acquire(layout.release(pointer.number())));
            Manifest manifest = pointer.manifest(layout);
            Directory release = opened.add(DataLayout.open(layout.release(manifest.number())));
            PlaceTable places = PlaceTable.open(release, opened);
            IdIndex ids = IdIndex.open(release, opened);
            ReferenceTable references = ReferenceTable.open(release, opened);
            BoundaryTable boundaries = BoundaryTable.open(release, opened);
            List<OpenMonth> months = new ArrayList<>();
            for (MonthEntry entry : manifest.months()) {
                months.add(openMonth(layout, entry, opened));
            }
            return new OpenRelease(pointer, manifest, places, ids, references, boundaries, months, opened);
        } catch (IOException | RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    private static OpenMonth openMonth(DataLayout layout, MonthEntry entry, Opened opened) throws IOException {
        Directory rows = opened.add(DataLayout.open(layout.month(entry.month(), entry.rowsRelease())));
        MonthFiles files = MonthFiles.open(entry.month(), rows, opened);
        if (files.crimes().rows() != entry.crimes() || files.outcomes().rows() != entry.outcomes()
                || files.stops().map(StopSection::rows).orElse(0) != entry.stops()) {
            throw new DataDirectoryException("the rows of " + entry.month()
                    + " are not as many as the manifest says: load that month again");
        }
        Directory joins = opened.add(DataLayout.open(layout.join(entry.month(), entry.joinsRelease())));
        return new OpenMonth(files, Joins.open(joins, entry.month(), opened), entry.crimeIdBase());
    }

    /// Counts one more holder, unless the last one has gone.
    boolean tryRetain() {
        while (true) {
            int count = holders.get();
            if (count == 0) {
                return false;
            }
            if (holders.compareAndSet(count, count + 1)) {
                return true;
            }
        }
    }

    /// Counts one holder less; the last one closes the files.
    void release() {
        if (holders.decrementAndGet() == 0) {
            try {
                files.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "closing release " + manifest.number() + " failed", e);
            }
        }
    }

    /// What `CURRENT` says while this release is the current one.
    ReleasePointer pointer() {
        return pointer;
    }

    /// What was found damaged of it.
    FoundDamage damage() {
        return damage;
    }

    Manifest manifest() {
        return manifest;
    }

    ReleaseInfo info() {
        return info;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The categories by ordinal, from 1 on; shared, so not to be written to.
    CrimeCategory[] categories() {
        return categories;
    }

    /// The outcomes by ordinal; shared, so not to be written to.
    OutcomeCategory[] outcomes() {
        return outcomes;
    }

    PlaceTable places() {
        return places;
    }

    IdIndex ids() {
        return ids;
    }

    ReferenceTable references() {
        return references;
    }

    BoundaryTable boundaries() {
        return boundaries;
    }

    List<OpenMonth> months() {
        return months;
    }

    /// Those of a range, oldest first.
    ///
    /// @throws peel.store.DamagedReleaseException when one of them is damaged
    List<OpenMonth> months(MonthRange range) {
        damage.requireIntact(range);
        if (range.first().equals(range.last())) {
            return month(range.first()).map(List::of).orElse(List.of());
        }
        return months.stream().filter(month -> range.contains(month.files().month())).toList();
    }

    Optional<OpenMonth> month(Month month) {
        return Optional.ofNullable(monthsByNumber.get(RowRef.monthNumber(month)));
    }

    /// The month of a row reference.
    ///
    /// @throws peel.store.DamagedReleaseException when it is damaged
    OpenMonth monthOf(long ref) {
        OpenMonth month = monthsByNumber.get(RowRef.monthNumber(ref));
        if (month == null) {
            throw new IllegalStateException(
                    "release " + manifest.number() + " refers to a month that it does not hold");
        }
        damage.requireIntact(month.files().month());
        return month;
    }
}
