package peel.embedded.query;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import peel.embedded.id.IdIndex;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.RowId;
import peel.embedded.place.AreaBoxes;
import peel.embedded.place.PlaceTable;
import peel.embedded.reference.BoundaryTable;
import peel.embedded.reference.NeighbourhoodIndex;
import peel.embedded.reference.PlaceNeighbourhoods;
import peel.embedded.reference.StoredResponseTable;
import peel.embedded.storage.Closer;
import peel.embedded.storage.CurrentFile;
import peel.embedded.storage.DirectoryLayout;
import peel.embedded.storage.Manifest;
import peel.embedded.storage.ReaderLock;
import peel.embedded.text.Dictionaries;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;
import peel.store.ReleaseInfo;
import peel.store.StoreException;
import peel.store.filter.MonthSet;

/// The files of a release, mapped. References to it are counted, from 1 on; the files are closed when the last one is given
/// back.
public final class OpenRelease {
    private static final System.Logger LOG = System.getLogger("peel.store");

    private final Manifest manifest;
    private final ReleaseInfo info;
    private final Vocabulary vocabulary;
    private final CrimeCategory[] categories;
    private final OutcomeCategory[] outcomes;
    private final Force[] forces;
    private final PlaceTable places;
    private final List<OpenMonth> months;
    private final Map<Integer, OpenMonth> monthsByNumber = new HashMap<>();
    private final ReleaseFiles files;
    private final Closeable opened;
    private final CurrentFile pointer;
    private final FoundDamage damage = new FoundDamage();
    private final Lazy<NeighbourhoodIndex> neighbourhoods = new Lazy<>(this::readNeighbourhoods);
    private final Lazy<LsoaIndex> lsoas = new Lazy<>(this::readLsoas);
    private final Lazy<StopValues> stopValues = new Lazy<>(() -> StopValues.of(this));
    private final AtomicInteger references = new AtomicInteger(1);

    private OpenRelease(CurrentFile pointer, Manifest manifest, ReleaseFiles files, Closeable opened) {
        this.pointer = pointer;
        this.manifest = manifest;
        this.vocabulary = manifest.newVocabulary();
        this.categories = vocabulary.categories().toArray(CrimeCategory[]::new);
        this.outcomes = vocabulary.outcomes().toArray(OutcomeCategory[]::new);
        this.forces = vocabulary.forces().toArray(Force[]::new);
        this.files = files;
        this.places = files.places();
        this.months = files.months();
        this.opened = opened;
        this.info = ReleaseInfo.of(manifest.number(), manifest.tag(), manifest.publishedAt(), manifest.coverage(),
                places.size(), manifest.bytes());
        for (OpenMonth month : months) {
            monthsByNumber.put(RowId.monthNumber(month.files().month()), month);
        }
    }

    private NeighbourhoodIndex readNeighbourhoods() {
        return new NeighbourhoodIndex(files.boundaries(), files.storedResponses());
    }

    private LsoaIndex readLsoas() {
        return new LsoaIndex(files.dictionaries().lsoas());
    }

    /// Opens the current release; empty when there is none. A release that a load removes between the look at `CURRENT`
    /// and the lock is looked up again.
    public static Optional<OpenRelease> openCurrent(DirectoryLayout layout) throws IOException {
        IOException last = new IOException("it changes too fast");
        for (int attempt = 0; attempt < 5; attempt++) {
            Optional<CurrentFile> pointer = CurrentFile.read(layout);
            if (pointer.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(open(layout, pointer.get()));
            } catch (IOException e) {
                last = e;
                if (CurrentFile.read(layout).equals(pointer)) {
                    break;
                }
            }
        }
        throw last instanceof StoreException
                ? last
                : new StoreException("the release in " + layout.root() + " cannot be opened ("
                        + last.getMessage()
                        + "): run `peel verify`, and load the data again if it is damaged", last);
    }

    private static OpenRelease open(DirectoryLayout layout, CurrentFile pointer) throws IOException {
        Closer opened = new Closer();
        try {
            opened.add(ReaderLock.acquire(layout.releaseFolder(pointer.number())));
            Manifest manifest = pointer.manifest(layout);
            return new OpenRelease(pointer, manifest, ReleaseFiles.open(layout, manifest, opened), opened);
        } catch (IOException | RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    /// Counts one more reference, which [#decRef] gives back.
    ///
    /// @return whether there was any reference left; otherwise the files are closed, and nothing was counted
    public boolean tryIncRef() {
        while (true) {
            int count = references.get();
            if (count == 0) {
                return false;
            }
            if (references.compareAndSet(count, count + 1)) {
                return true;
            }
        }
    }

    /// Gives back a reference; the last one closes the files.
    public void decRef() {
        if (references.decrementAndGet() == 0) {
            try {
                opened.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "closing release " + manifest.number() + " failed", e);
            }
        }
    }

    /// What `CURRENT` has while this release is the current one.
    public CurrentFile pointer() {
        return pointer;
    }

    /// What was found damaged of it.
    public FoundDamage damage() {
        return damage;
    }

    /// What is in it.
    public Manifest manifest() {
        return manifest;
    }

    /// What it is.
    public ReleaseInfo info() {
        return info;
    }

    /// Its forces and categories.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The categories by ordinal, from 1 on; shared, so not to be written to.
    public CrimeCategory[] categories() {
        return categories;
    }

    /// The outcomes by ordinal; shared, so not to be written to.
    OutcomeCategory[] outcomes() {
        return outcomes;
    }

    /// The forces by ordinal; shared, so not to be written to.
    Force[] forces() {
        return forces;
    }

    /// Its places.
    public PlaceTable places() {
        return places;
    }

    /// The texts of rows, and their LSOAs.
    public Dictionaries dictionaries() {
        return files.dictionaries();
    }

    /// Boxes around the places of forces, by ordinal of the force.
    public AreaBoxes forceBoxes() {
        return files.forceBoxes();
    }

    /// Boxes around the places of LSOAs, by number of the LSOA.
    public AreaBoxes lsoaBoxes() {
        return files.lsoaBoxes();
    }

    /// The neighbourhood of each place.
    public PlaceNeighbourhoods placeNeighbourhoods() {
        return files.placeNeighbourhoods();
    }

    /// The ids of the neighbourhoods with a boundary, which the first call reads.
    public NeighbourhoodIndex neighbourhoods() {
        return neighbourhoods.get();
    }

    /// The codes of LSOAs, which the first call reads.
    public LsoaIndex lsoas() {
        return lsoas.get();
    }

    /// The values of stops, which the first call collects.
    public StopValues stopValues() {
        return stopValues.get();
    }

    /// Its persistent ids.
    public IdIndex ids() {
        return files.ids();
    }

    /// Its stored responses.
    public StoredResponseTable storedResponses() {
        return files.storedResponses();
    }

    /// Its boundaries.
    public BoundaryTable boundaries() {
        return files.boundaries();
    }

    /// Its months, oldest first.
    public List<OpenMonth> months() {
        return months;
    }

    /// Those of a range, oldest first.
    ///
    /// @throws peel.store.DamagedReleaseException when one of them is damaged
    public List<OpenMonth> months(MonthRange range) {
        damage.requireIntact(range);
        if (range.first().equals(range.last())) {
            return month(range.first()).map(List::of).orElse(List.of());
        }
        return months.stream().filter(month -> range.contains(month.files().month())).toList();
    }

    /// Those of a set, oldest first.
    ///
    /// @throws peel.store.DamagedReleaseException when one of them is damaged
    public List<OpenMonth> months(MonthSet set) {
        return set.ranges().stream().flatMap(range -> months(range).stream()).toList();
    }

    /// A month, if the release holds it.
    public Optional<OpenMonth> month(Month month) {
        return Optional.ofNullable(monthsByNumber.get(RowId.monthNumber(month)));
    }

    /// The month of a row reference.
    ///
    /// @throws peel.store.DamagedReleaseException when it is damaged
    public OpenMonth monthOf(long ref) {
        OpenMonth month = monthsByNumber.get(RowId.monthNumber(ref));
        if (month == null) {
            throw new IllegalStateException(
                    "release " + manifest.number() + " refers to a month that it does not hold");
        }
        damage.requireIntact(month.files().month());
        return month;
    }
}
