package peel.opensearch.publish;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.model.Month;
import peel.model.RecordKind;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterException;
import peel.opensearch.document.Mappings;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.document.ReleaseManifest;
import peel.opensearch.record.CopiedPlaces;
import peel.opensearch.record.RecordContext;
import peel.opensearch.registry.CurrentRelease;
import peel.opensearch.registry.LockDocument;
import peel.opensearch.registry.ReleaseRegistry;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;
import peel.store.copy.CopyableRelease;
import peel.store.filter.Page;

/// Copies a release to a cluster and makes it the current one there. Whatever happens before that one step, the release before
/// stays current and whole; what was sent is found by the next publish.
public final class Publisher {
    private static final int MOST_SECONDS_FOR_READERS = 60;
    private static final int MOST_SECONDS_TO_CONNECT = 10;

    private final ClusterClient client;
    private final PublishOptions options;
    private final PublishListener listener;
    private final ReleaseRegistry registry;
    private final Attempts attempts;

    /// A publisher to a cluster.
    public Publisher(ClusterClient client, PublishOptions options, PublishListener listener) {
        this.client = client;
        this.options = options;
        this.listener = new SynchronizedListener(listener);
        this.attempts = new Attempts(options.patienceSeconds(), this.listener);
        this.registry = new ReleaseRegistry(client, options.names());
    }

    /// Publishes a release.
    ///
    /// @throws StoreException when another publisher is running, or the cluster does not take or does not have everything
    /// @throws IOException when the release cannot be read
    public PublishReport publish(CopyableRelease release) throws IOException {
        try {
            new Attempts(Math.min(options.patienceSeconds(), MOST_SECONDS_TO_CONNECT), listener).run(registry::create);
            try (PublisherLock lock = PublisherLock.acquire(new LockDocument(client, options.names()), listener)) {
                return publish(release, lock);
            }
        } catch (StoreUnavailableException | ClusterException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    private PublishReport publish(CopyableRelease release, PublisherLock lock) throws IOException {
        Optional<CurrentRelease> before = attempts.of(registry::current);
        IndexMarks marks = new IndexMarks(client, options.names());
        IndexPublisher indices = new IndexPublisher(client, options, lock, attempts, attempts.of(marks::all));
        Progress progress = new Progress(listener, records(release));
        CopiedPlaces places = CopiedPlaces.of(release);
        Map<Month, Integer> firstCrimeIds = firstCrimeIds(release);
        RecordContext context = new RecordContext(places, release.vocabulary(), firstCrimeIds);
        MonthPublisher publisher = new MonthPublisher(release, context, options.names(), indices, progress);
        List<MonthIndex> months = publisher.publish();
        ReleaseManifest manifest = reference(release, places, context, firstCrimeIds, months, indices);
        indices.finish();
        new ClusterHealth(client, attempts).awaitCopies(manifest, options, listener);
        lock.confirmHeld(attempts);
        attempts.run(() -> registry.putManifest(manifest));
        switchTo(manifest.tag(), before);
        attempts.run(() -> new ReleaseAliases(client, options.names()).pointTo(manifest));
        int removed = removeOldIfPossible(manifest.tag(), lock);
        return new PublishReport(manifest.number(), progress.records(), progress.sentRecords(), months.size(),
                publisher.sentIndices(), removed);
    }

    /// An attempt without a response may have succeeded.
    private void switchTo(String tag, Optional<CurrentRelease> before) throws IOException {
        boolean isCurrent = attempts.of(() -> registry.switchTo(tag, before)
                || registry.current().filter(current -> current.tag().equals(tag)).isPresent());
        if (!isCurrent) {
            throw new StoreException("another release was made the current one meanwhile: publish again");
        }
    }

    private ReleaseManifest reference(CopyableRelease release, CopiedPlaces places, RecordContext context,
            Map<Month, Integer> firstCrimeIds, List<MonthIndex> months, IndexPublisher indices) throws IOException {
        ReferenceDocumentStream documents = new ReferenceDocumentStream(release, places, context);
        byte[] definition = Mappings.ofReference();
        StreamDigest digest = new StreamDigest(definition).add(documents);
        String index = options.names().reference(digest.hex());
        indices.publish(index, definition, documents, digest.documents(), _ -> {
        });
        return new ReleaseManifest(release.info().number(), release.info().tag(), release.info().publishedAt(),
                release.info().places(), release.info().bytes(), firstCrimeIds, months, index, documents.sections(),
                documents.steps());
    }

    private static long records(CopyableRelease release) {
        long records = 0;
        for (Month month : release.info().months()) {
            for (RecordKind kind : RecordKind.values()) {
                records += release.count(MonthDocuments.filter(kind, month));
            }
        }
        return records;
    }

    private static Map<Month, Integer> firstCrimeIds(CopyableRelease release) throws IOException {
        Map<Month, Integer> first = new HashMap<>();
        for (Month month : release.info().months()) {
            release.selectCrimes(MonthDocuments.filter(RecordKind.STREET, month), Page.ALL,
                    crime -> first.merge(month, crime.id(), Math::min));
        }
        return first;
    }

    /// The release is published whether or not others can be removed now.
    private int removeOldIfPossible(String tag, PublisherLock lock) throws IOException {
        try {
            return removeOld(tag, lock);
        } catch (StoreUnavailableException | StoreException e) {
            listener.note("releases before it are still on the cluster, and the next publish removes them: "
                    + e.getMessage());
            return 0;
        }
    }

    /// Servers that read the release before have some time to go over to the new one.
    private int removeOld(String tag, PublisherLock lock) throws IOException {
        OldIndices old = new OldIndices(client, options.names(), registry);
        Patience patience = new Patience(Math.min(options.patienceSeconds(), MOST_SECONDS_FOR_READERS));
        boolean areRead = old.areRead(tag);
        while (areRead && !patience.isOver()) {
            patience.pause();
            areRead = old.areRead(tag);
        }
        if (areRead) {
            listener.note("servers still read a release before this one: the next publish removes it");
        }
        lock.confirmHeld(attempts);
        return old.remove(tag);
    }
}
