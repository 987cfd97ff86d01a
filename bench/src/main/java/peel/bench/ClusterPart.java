package peel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peel.bench.http.Bodies;
import peel.bench.http.RequestSet;
import peel.bench.http.ServerLoad;
import peel.bench.process.Server;
import peel.bench.process.Subprocess;
import peel.bench.report.MedianAndRange;
import peel.bench.report.Section;
import peel.bench.report.Table;
import peel.bench.request.BenchmarkRequest;
import peel.embedded.EmbeddedEngine;
import peel.node.cluster.LocalCluster;
import peel.store.Release;
import peel.store.Store;
import peel.store.coverage.Coverage;

/// The part `cluster`: a copy of the release on three nodes of OpenSearch on this machine, beside the embedded store.
final class ClusterPart {
    private static final Pattern VERSION = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern CURSOR = Pattern.compile("\"next\":\"[^\"]*\"");
    private static final int NODES = 3;
    private static final List<String> NODE_OPTIONS = List.of("-Xms512m", "-Xmx512m");
    private static final List<Integer> SERVERS = List.of(1, 2, 4);
    private static final int CLIENTS = 16;

    /// Nodes run uncompiled code at first, so each kind of request is sent this long before any is measured.
    private static final int WARM_UP_SECONDS = 5;
    private static final int WARM_UP_CLIENTS = 2;

    private final Settings settings;
    private final WorkDirectory work;
    private final Set<String> versions;
    private final Map<String, List<ServerLoad>> embedded = new LinkedHashMap<>();
    private final Map<String, List<ServerLoad>> copied = new LinkedHashMap<>();
    private final Map<String, List<ServerLoad>> throughput = new LinkedHashMap<>();
    private final Table publishing = new Table("what", "measured");

    ClusterPart(Settings settings, WorkDirectory work, Set<String> versions) {
        this.settings = settings;
        this.work = work;
        this.versions = versions;
    }

    List<Section> run() throws IOException {
        work.preparePeel();
        List<RequestSet> sets = sets();
        Path folder = settings.files().directory().resolve("cluster");
        WorkDirectory.delete(folder);
        Progress.print("starting " + NODES + " nodes");
        try (LocalCluster cluster = LocalCluster.start(folder, NODES, NODE_OPTIONS)) {
            Matcher version = VERSION.matcher(cluster.send("GET", "/", ""));
            versions.add("OpenSearch " + (version.find() ? version.group(1) : "of an unknown version"));
            publish(cluster);
            try (Server ofData = serve("--data", settings.files().peel().toString());
                    Server ofCluster = serve("--cluster", cluster.addresses())) {
                requireEqual(sets, ofData.uri(), ofCluster.uri());
                warmUp(sets, ofCluster.uri());
                for (int run = 1; run <= settings.runs(); run++) {
                    measure(run, sets, ofData, ofCluster);
                }
            }
            for (int servers : SERVERS) {
                measure(cluster, sets.getLast(), servers);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return List.of(publishing(), latency(), throughput());
    }

    /// All kinds of requests, and the mixture at the end.
    private List<RequestSet> sets() throws IOException {
        List<BenchmarkRequest> requests = BenchmarkRequest.read(settings.files().requests());
        try (Store store = new EmbeddedEngine(settings.files().peel()).open();
                Release release = store.acquire().orElseThrow()) {
            return RequestSet.ofApiAndV1(requests, release, settings.size().seed());
        }
    }

    private void publish(LocalCluster cluster) throws IOException {
        long records;
        try (Store store = new EmbeddedEngine(settings.files().peel()).open();
                Release release = store.acquire().orElseThrow()) {
            records = release.coverage().stream().mapToLong(Coverage::rows).sum();
        }
        Progress.print("publishing");
        double cold = publish(cluster, "cold");
        double first = publish(cluster, "peel");
        double again = publish(cluster, "peel");
        publishing.row("records: crimes, outcomes, stops", MedianAndRange.number((double) records));
        publishing.row("publish to nodes just started, s", MedianAndRange.number(cold));
        publishing.row("records a second", MedianAndRange.number(records / cold));
        publishing.row("publish once more under another prefix, s", MedianAndRange.number(first));
        publishing.row("records a second", MedianAndRange.number(records / first));
        publishing.row("publish again when nothing has changed, s", MedianAndRange.number(again));
    }

    private double publish(LocalCluster cluster, String prefix) throws IOException {
        return Subprocess.run(settings.programs().peel("publish", "--data", settings.files().peel().toString(), "--to",
                cluster.addresses(), "--replicas", "1", "--index-prefix", prefix), settings.log("publish")).seconds();
    }

    private static void warmUp(List<RequestSet> sets, URI server) throws IOException {
        for (RequestSet set : sets) {
            Progress.print("warming the nodes up: " + set.name());
            ServerLoad.warmUp(List.of(server), set, WARM_UP_CLIENTS, WARM_UP_SECONDS);
        }
    }

    private Server serve(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--request-log", "false"));
        arguments.addAll(List.of(options));
        return Server.start(settings.programs().peel(arguments.toArray(String[]::new)), settings.log("serve"));
    }

    private static void requireEqual(List<RequestSet> sets, URI ofData, URI ofCluster) throws IOException {
        Progress.print("comparing responses");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (RequestSet set : sets) {
                List<byte[]> expected = Bodies.fetch(client, ofData, set.requests(), Bodies.PLAIN).plain();
                List<byte[]> actual = Bodies.fetch(client, ofCluster, set.requests(), Bodies.PLAIN).plain();
                for (int i = 0; i < expected.size(); i++) {
                    if (!withoutCursor(expected.get(i)).equals(withoutCursor(actual.get(i)))) {
                        throw new DifferentResponsesException(
                                "the embedded store and the cluster differ in their responses to "
                                        + set.requests().get(i));
                    }
                }
            }
        }
    }

    /// A cursor is of the store that wrote it, everything else is the same.
    private static String withoutCursor(byte[] body) {
        return CURSOR.matcher(new String(body, UTF_8)).replaceFirst("");
    }

    private void measure(int run, List<RequestSet> sets, Server ofData, Server ofCluster) throws IOException {
        for (RequestSet set : sets) {
            Progress.print("run " + run + ": " + set.name());
            note(embedded, set.name(), ServerLoad.measure(List.of(ofData.uri()), set, 1, settings.seconds()));
            note(copied, set.name(), ServerLoad.measure(List.of(ofCluster.uri()), set, 1, settings.seconds()));
            if (set.kind().isEmpty()) {
                note(throughput, "embedded store, 1 server",
                        ServerLoad.measure(List.of(ofData.uri()), set, CLIENTS, settings.seconds()));
            }
        }
    }

    /// The throughput of some servers on the cluster.
    private void measure(LocalCluster cluster, RequestSet set, int servers) throws IOException {
        Progress.print("throughput of " + servers + " servers");
        List<Server> started = new ArrayList<>();
        try {
            for (int server = 0; server < servers; server++) {
                started.add(serve("--cluster", cluster.addresses()));
            }
            List<URI> uris = started.stream().map(Server::uri).toList();
            for (int run = 0; run < settings.runs(); run++) {
                note(throughput, "cluster, " + servers + (servers == 1 ? " server" : " servers"),
                        ServerLoad.measure(uris, set, CLIENTS, settings.seconds()));
            }
        } finally {
            for (Server server : started) {
                server.close();
            }
        }
    }

    private static void note(Map<String, List<ServerLoad>> loads, String name, ServerLoad load) {
        loads.computeIfAbsent(name, _ -> new ArrayList<>()).add(load);
    }

    private Section publishing() {
        return new Section("Publishing to a cluster",
                NODES + " nodes with a heap of 512 MB each on the same machine, one replica. "
                        + "The time is that of the whole command, with its start, the replicas and the checks.",
                publishing);
    }

    private Section latency() {
        Table table = new Table("requests", "embedded store, p50, ms", "cluster, p50, ms", "cluster, p99, ms");
        copied.forEach((name, loads) -> table.row(name,
                millis(Optional.ofNullable(embedded.get(name)).orElseThrow(), true), millis(loads, true),
                millis(loads, false)));
        return new Section("Latency on a cluster",
                "One client over HTTP, without compression, after requests of each kind for " + WARM_UP_SECONDS
                        + " seconds; all responses are those of the embedded store.",
                table);
    }

    private static String millis(List<ServerLoad> loads, boolean isMedian) {
        return MedianAndRange
                .of(loads.stream().map(load -> (isMedian ? load.medianMicros() : load.p99Micros()) / 1e3).toList())
                .text();
    }

    private Section throughput() {
        Table table = new Table("what", "requests/s", "p50, ms", "p99, ms");
        throughput.forEach((name, loads) -> table.row(name,
                MedianAndRange.of(loads.stream().map(ServerLoad::requestsPerSecond).toList()).text(),
                millis(loads, true),
                millis(loads, false)));
        return new Section("Throughput on a cluster",
                "The mixture, from " + CLIENTS + " clients, with servers, nodes and clients on the "
                        + "same machine: here more servers share the same processors.",
                table);
    }
}
