package peel.app;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import peel.opensearch.client.ClusterAddress;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.document.IndexNames;
import peel.opensearch.publish.PublishOptions;
import peel.opensearch.publish.PublishReport;
import peel.opensearch.publish.Publisher;
import peel.store.Release;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.copy.CopyableRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `peel publish`: copies the current release to an OpenSearch cluster.
@Command(name = "publish", mixinStandardHelpOptions = true, description = {
        "Copies the release of a data directory to an OpenSearch cluster and makes it the one that servers read there.",
        "It sends the months that changed. When it fails or is killed, servers go on with the release before, and the next",
        "publish goes on with what was sent."}, footer = {"",
                "For example: peel publish --data DIR --to https://node1:9200,https://node2:9200 --cluster-auth FILE"})
final class PublishCommand implements Callable<Integer> {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    private static final int PATIENCE_SECONDS = 300;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--to", required = true, paramLabel = "URL[,URL...]", description = {
            "nodes of the cluster, for example https://node1:9200,https://node2:9200"})
    private String hosts = "";

    @Option(names = "--replicas", paramLabel = "N", defaultValue = "" + PublishOptions.DEFAULT_REPLICAS, description = {
            "how many copies of each index the cluster keeps beside the first (default ${DEFAULT-VALUE}); with N copies it",
            "can lose N nodes. A cluster of one node needs 0"})
    private int replicas = PublishOptions.DEFAULT_REPLICAS;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() throws Exception {
        PublishOptions options = options();
        try (Store store = StoreFactory.engine(data.directory()).open()) {
            Release current = store.acquire()
                    .orElseThrow(() -> new StoreException("nothing is loaded yet: run `peel load` first"));
            try (Release release = current;
                    ClusterClient client = new ClusterClient(
                            ClusterAddress.of(hosts, cluster.authFile(), cluster.caFile()), TIME_LIMIT)) {
                if (!(release instanceof CopyableRelease copyable)) {
                    throw new StoreException("the release in " + data.directory() + " cannot be copied");
                }
                publish(copyable, client, options);
            }
        }
        return 0;
    }

    private PublishOptions options() throws StoreException {
        try {
            return new PublishOptions(new IndexNames(cluster.indexPrefix()), replicas, PATIENCE_SECONDS);
        } catch (IllegalArgumentException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void publish(CopyableRelease release, ClusterClient client, PublishOptions options)
            throws Exception {
        long start = System.nanoTime();
        PublishReport report;
        try (PublishProgress progress = new PublishProgress()) {
            report = new Publisher(client, options, progress).publish(release);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "release %d is published to %s: %,d records in %,d months and kinds%n",
                report.release(), client.name(), report.records(), report.months());
        System.out.printf(Locale.ROOT, "sent %,d records of %,d months and kinds in %.1f s (%,.0f records/s); "
                + "%,d indices of earlier releases removed%n", report.sent(), report.sentMonths(), seconds,
                report.sent() / seconds, report.removed());
        String prefix = options.names().prefix();
        System.out.println("next: peel serve --cluster " + client.name()
                + (prefix.equals(IndexNames.DEFAULT_PREFIX) ? "" : " --index-prefix " + prefix));
    }
}
