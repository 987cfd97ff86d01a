package peel.opensearch.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import peel.model.Month;
import peel.model.RecordKind;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.Mappings;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.record.RecordContext;
import peel.store.Release;
import peel.store.StoreException;

/// Publishes the months of a release, a few indices at a time: while the cluster completes one, the documents of another are
/// sent, and those of a third are read.
final class MonthPublisher {
    private static final int AT_ONCE = 3;

    private final Release release;
    private final RecordContext context;
    private final IndexNames names;
    private final IndexPublisher indices;
    private final Progress progress;
    private final AtomicInteger sent = new AtomicInteger();

    MonthPublisher(Release release, RecordContext context, IndexNames names, IndexPublisher indices,
            Progress progress) {
        this.release = release;
        this.context = context;
        this.names = names;
        this.indices = indices;
        this.progress = progress;
    }

    /// How many indices were sent.
    int sentIndices() {
        return sent.get();
    }

    /// Publishes all months.
    ///
    /// @return their indices, oldest first, in a month in the order of the kinds
    /// @throws IOException when the release cannot be read, or the cluster does not take it; nothing more is sent then
    List<MonthIndex> publish() throws IOException {
        List<Future<Optional<MonthIndex>>> tasks = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE,
                Thread.ofPlatform().daemon().name("peel-publisher-", 0).factory());
        try {
            for (Month month : release.info().months()) {
                for (RecordKind kind : RecordKind.values()) {
                    tasks.add(threads.submit(() -> publish(month, kind)));
                }
            }
            List<MonthIndex> months = new ArrayList<>();
            for (Future<Optional<MonthIndex>> task : tasks) {
                result(task).ifPresent(months::add);
            }
            return months;
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private static Optional<MonthIndex> result(Future<Optional<MonthIndex>> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the publish was interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new StoreException("the publish failed", e);
            }
        }
    }

    private Optional<MonthIndex> publish(Month month, RecordKind kind) throws IOException {
        MonthDocuments documents = new MonthDocuments(release, context, kind, month);
        byte[] definition = Mappings.ofRecords(kind);
        StreamDigest digest = new StreamDigest(definition).addMonth(documents);
        if (digest.documents() == 0) {
            return Optional.empty();
        }
        String index = names.month(kind, month, digest.hex());
        if (indices.publish(index, definition, documents, digest.documents(), progress::sent)) {
            sent.incrementAndGet();
        } else {
            progress.kept(digest.documents());
        }
        return Optional.of(new MonthIndex(kind, month, index, Math.toIntExact(digest.documents())));
    }
}
