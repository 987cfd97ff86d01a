package peel.embedded.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import peel.embedded.id.SortedIdFiles;
import peel.embedded.place.PlaceRegistry;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.OpenRelease;
import peel.embedded.reference.BoundaryTable;
import peel.embedded.reference.PlaceNeighbourhoods;
import peel.embedded.reference.StoredResponseRegistry;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.embedded.storage.CurrentFile;
import peel.embedded.storage.DirectoryLayout;
import peel.embedded.storage.Fsync;
import peel.embedded.storage.GarbageCollector;
import peel.embedded.storage.LoadLock;
import peel.embedded.storage.Manifest;
import peel.embedded.storage.ManifestWriter;
import peel.embedded.storage.Parallel;
import peel.embedded.text.DictionaryBuilders;
import peel.files.DirectoryLock;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.StoreException;
import peel.store.build.MonthBuilder;
import peel.store.build.PublishProgress;
import peel.store.build.PublishedRelease;
import peel.store.build.ReleaseBuilder;
import peel.store.row.StoredResponse;

/// Builds the next release beside the current one. All its files are in folders with the number of the new release. Until `CURRENT`
/// is replaced no release needs them, and the next load deletes what a failed load has left.
public final class EmbeddedReleaseBuilder implements ReleaseBuilder {
    private final DirectoryLayout layout;
    private final DirectoryLock lock;
    private final Optional<OpenRelease> current;
    private final long number;
    private final Vocabulary vocabulary;
    private final Directory releaseFolder;
    private final PlaceRegistry places;
    private final SortedIdFiles idFiles;
    private final DictionaryBuilders dictionaries;
    private final StoredResponseRegistry storedResponses;
    private final Map<Month, EmbeddedMonthBuilder> built = new TreeMap<>();

    private EmbeddedReleaseBuilder(DirectoryLayout layout, DirectoryLock lock, Optional<OpenRelease> current,
            long number)
            throws IOException {
        this.layout = layout;
        this.lock = lock;
        this.current = current;
        this.number = number;
        this.vocabulary = current.map(release -> release.manifest().newVocabulary())
                .orElseGet(Vocabulary::new);
        this.places = new PlaceRegistry(current.map(OpenRelease::places),
                current.map(release -> release.manifest().nextPlaceId()).orElse(PlaceRegistry.FIRST_MINTED_ID));
        Path folder = layout.releaseFolder(number);
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(DirectoryLayout.IN_USE));
        this.releaseFolder = Column.openFolder(folder);
        this.idFiles = new SortedIdFiles(releaseFolder);
        this.dictionaries = new DictionaryBuilders(current.map(OpenRelease::dictionaries));
        this.storedResponses = new StoredResponseRegistry(releaseFolder, current.map(
                release -> new StoredResponseRegistry.Current(release.storedResponses(), release.boundaries())));
    }

    /// Locks a data directory, which is created if it is missing, and starts a release.
    ///
    /// @throws StoreException when another load holds the lock, or the directory has another format
    public static EmbeddedReleaseBuilder start(DirectoryLayout layout) throws IOException {
        Files.createDirectories(layout.root());
        DirectoryLock lock = LoadLock.acquire(layout);
        Optional<OpenRelease> current = Optional.empty();
        try {
            new GarbageCollector(layout).deleteUnneeded();
            Files.createDirectories(layout.months());
            Files.createDirectories(layout.joins());
            current = OpenRelease.openCurrent(layout);
            return new EmbeddedReleaseBuilder(layout, lock, current, layout.lastRelease() + 1);
        } catch (IOException | RuntimeException e) {
            current.ifPresent(OpenRelease::decRef);
            lock.close();
            throw e;
        }
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public synchronized MonthBuilder month(Month month) {
        if (built.containsKey(month)) {
            throw new IllegalStateException("month " + month + " already has a builder");
        }
        EmbeddedMonthBuilder builder = new EmbeddedMonthBuilder(month, layout.rowsFolder(month, number),
                current, places, idFiles, dictionaries);
        built.put(month, builder);
        return builder;
    }

    @Override
    public Path workFolder() {
        return layout.releaseFolder(number);
    }

    @Override
    public void storedResponse(StoredResponse response) throws IOException {
        storedResponses.add(response);
    }

    @Override
    public PublishedRelease publish(PublishProgress progress) throws IOException {
        for (EmbeddedMonthBuilder month : built.values()) {
            if (!month.isFinished()) {
                throw new IllegalStateException("month " + month.month() + " is not finished");
            }
        }
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        String tag = number + "-" + HexFormat.of().formatHex(random);
        byte[] manifest = commit(tag, progress);
        sync();
        CurrentFile.of(number, manifest).publish(layout);
        OpenRelease published = OpenRelease.openCurrent(layout)
                .orElseThrow(() -> new StoreException(
                        "the release that was just published has been deleted by another program"));
        try {
            return new PublishedRelease(published.info(), published.manifest().coverage());
        } finally {
            published.decRef();
        }
    }

    private void writeNeighbourhoodsOfPlaces() throws IOException {
        try (Closer opened = new Closer()) {
            PlaceNeighbourhoods.write(releaseFolder, PlaceTable.open(releaseFolder, opened).keys(),
                    BoundaryTable.open(releaseFolder, opened));
        }
    }

    /// Writes what all months share, joins them, writes the manifest and checks all files.
    ///
    /// @return the manifest as it was written
    private byte[] commit(String tag, PublishProgress progress) throws IOException {
        try (Closer opened = new Closer()) {
            ReleaseCommit commit = new ReleaseCommit(layout, number, current, vocabulary, built, idFiles, opened);
            Parallel.run(List.of(() -> commit.join(releaseFolder, progress), () -> places.write(releaseFolder),
                    () -> dictionaries.write(releaseFolder), () -> commit.writeAreaBoxes(releaseFolder)));
            storedResponses.write();
            writeNeighbourhoodsOfPlaces();
            Manifest manifest = commit.manifest(tag, Instant.now(), places.nextId());
            byte[] json = ManifestWriter.write(manifest);
            Fsync.write(layout.manifest(number), json);
            progress.advance("checking what was written", 0, 1);
            commit.check(manifest, json);
            return json;
        }
    }

    private void sync() throws IOException {
        Fsync.syncFiles(layout.releaseFolder(number));
        Fsync.syncFolder(layout.releases());
        Fsync.syncFolder(layout.months());
        Fsync.syncFolder(layout.joins());
    }

    @Override
    public void close() throws IOException {
        try (lock; releaseFolder; storedResponses) {
            current.ifPresent(OpenRelease::decRef);
            new GarbageCollector(layout).deleteUnneeded();
        }
    }
}
