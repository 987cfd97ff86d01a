package peel.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import peel.bench.http.ApiRequest;
import peel.bench.http.BaselineServer;
import peel.bench.http.Bodies;
import peel.bench.http.HttpMeasurement;
import peel.bench.http.RequestSet;
import peel.bench.http.Wrk;
import peel.bench.process.Server;
import peel.bench.report.MedianAndRange;
import peel.bench.report.Section;
import peel.bench.report.Table;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.bench.request.ResponseDigest;
import peel.embedded.EmbeddedEngine;
import peel.store.Release;
import peel.store.Store;

/// The part `http`: Peel as a server, compared with the baseline.
final class HttpPart {
    private static final String ZSTD = "zstd";
    private static final int MOST_OF_A_KIND = 40;
    private static final double MEGABYTE = 1e6;

    private final Settings settings;
    private final WorkDirectory work;
    private final Set<String> versions;
    private final List<String> skipped;
    private final Map<String, List<HttpMeasurement>> served = new LinkedHashMap<>();
    private final Map<String, List<Double>> memory = new LinkedHashMap<>();
    private final Table sizes = new Table("requests", "how many", "plain, KB", "gzip, KB", "zstd, KB",
            "gzip beside zlib level 1",
            "checksum");

    HttpPart(Settings settings, WorkDirectory work, Set<String> versions, List<String> skipped) {
        this.settings = settings;
        this.work = work;
        this.versions = versions;
        this.skipped = skipped;
    }

    List<Section> run() throws IOException {
        work.preparePeel();
        List<BenchmarkRequest> requests = requests();
        List<RequestSet> sets = sets(requests);
        Path bodies = settings.files().directory().resolve("baseline");
        WorkDirectory.delete(bodies);
        List<String> encodings = new ArrayList<>(List.of(Bodies.PLAIN, Bodies.GZIP));
        try (Server peel = peel()) {
            Progress.print("comparing responses over HTTP, plain and compressed");
            if (offers(peel, sets, ZSTD)) {
                encodings.add(ZSTD);
            } else {
                skipped.add("zstd: the server does not offer it");
            }
            Check.of(InProcessDigests.of(settings.files(), requests), peel.uri(), sets, bodies, encodings, sizes);
        }
        List<Section> sections = new ArrayList<>(List.of(new Section("Sizes over HTTP",
                "Responses over HTTP have the checksums of those in process, plain and compressed.", sizes)));
        if (!Wrk.isInstalled()) {
            skipped.add("requests a second: wrk is not installed (apt-get install wrk)");
            return sections;
        }
        versions.add(Versions.firstLine(List.of("wrk", "-v")).replaceAll(" \\[.*", ""));
        Wrk wrk = new Wrk(settings.files().directory());
        List<RequestSet> measured = chosen(sets);
        for (int run = 1; run <= settings.runs(); run++) {
            try (Server peel = peel();
                    Server baseline = Server.start(settings.programs().bench(BaselineServer.class, bodies.toString()),
                            settings.log("baseline"))) {
                note("at rest, RSS", peel, "VmRSS");
                note("at rest, of that anonymous (heap and stacks)", peel, "RssAnon");
                Progress.print("run " + run + ": warming up");
                HttpMeasurement.warm(wrk, peel, baseline, measured, settings.seconds());
                for (RequestSet set : measured) {
                    for (String encoding : encodings) {
                        Progress.print("run " + run + ": " + set.name() + ", " + encoding);
                        served.computeIfAbsent(set.name() + "\t" + encoding, _ -> new ArrayList<>())
                                .add(HttpMeasurement.measure(wrk, peel, baseline, set, encoding, settings.seconds()));
                    }
                }
                note("after all requests, RSS", peel, "VmRSS");
                note("after all requests, of that anonymous", peel, "RssAnon");
                note("the most at any time, RSS", peel, "VmHWM");
            }
        }
        sections.add(throughput());
        sections.add(memory());
        return sections;
    }

    /// The first of each kind, few enough for the baseline to hold all responses in memory.
    private List<BenchmarkRequest> requests() throws IOException {
        Map<RequestKind, Integer> counts = new EnumMap<>(RequestKind.class);
        return BenchmarkRequest.read(settings.files().requests()).stream()
                .filter(request -> counts.merge(request.kind(), 1, Integer::sum) <= MOST_OF_A_KIND).toList();
    }

    private List<RequestSet> sets(List<BenchmarkRequest> requests) throws IOException {
        try (Store store = new EmbeddedEngine(settings.files().peel()).open();
                Release release = store.acquire().orElseThrow()) {
            return RequestSet.of(requests, release, settings.size().seed());
        }
    }

    private List<RequestSet> chosen(List<RequestSet> sets) throws IOException {
        List<String> names = settings.requestSets().stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        List<RequestSet> chosen = sets.stream().filter(set -> names.isEmpty() || names.contains(set.file())).toList();
        if (!names.isEmpty() && chosen.size() < names.size()) {
            throw new IOException(
                    "of the sets of requests " + String.join(", ", names) + " some are unknown: known are "
                            + String.join(", ", sets.stream().map(RequestSet::file).toList()).toLowerCase(Locale.ROOT));
        }
        if (chosen.size() < sets.size()) {
            skipped.add("over HTTP all sets of requests but " + String.join(", ", names));
        }
        return chosen;
    }

    private Server peel() throws IOException {
        return Server.start(settings.programs().peel("serve", "--data", settings.files().peel().toString(), "--port",
                "0", "--request-log", "false"), settings.log("serve"));
    }

    private static boolean offers(Server peel, List<RequestSet> sets, String encoding) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            ApiRequest dense = sets.stream().filter(set -> set.kind().equals(Optional.of(RequestKind.DENSE_MILE)))
                    .findFirst().orElseThrow().requests().getFirst();
            return Bodies.isOffered(client, peel.uri(), dense, encoding);
        }
    }

    private void note(String what, Server server, String key) throws IOException {
        OptionalLong bytes = server.memoryBytes(key);
        if (bytes.isPresent()) {
            memory.computeIfAbsent(what, _ -> new ArrayList<>()).add(bytes.getAsLong() / MEGABYTE);
        }
    }

    private Section throughput() {
        Table table = new Table("requests", "encoding", "Peel, requests/s", "baseline, requests/s",
                "share of the baseline",
                "Jetty's zlib, requests/s", "p50, ms", "p99, ms", "CPU, ms a request", "errors");
        served.forEach((key, runs) -> {
            MedianAndRange peel = summary(runs, each -> each.peel().requestsPerSecond());
            MedianAndRange baseline = summary(runs, each -> each.baseline().requestsPerSecond());
            table.row(key.substring(0, key.indexOf('\t')), key.substring(key.indexOf('\t') + 1), peel.text(),
                    baseline.text(), String.format(Locale.ROOT, "%.0f %%", 100 * peel.median() / baseline.median()),
                    runs.getFirst().zlib().isEmpty()
                            ? ""
                            : summary(runs, each -> each.zlib().orElseThrow().requestsPerSecond()).text(),
                    summary(runs, each -> each.peel().medianMicros() / 1e3).text(),
                    summary(runs, each -> each.peel().p99Micros() / 1e3).text(),
                    summary(runs, HttpMeasurement::cpuMillis).text(),
                    Long.toString(runs.stream().mapToLong(each -> each.peel().errors()).sum()));
        });
        return new Section("Over HTTP",
                "Two threads of wrk with 16 connections (64 if the first column states it) on the same machine as "
                        + "the server, requests in turn. The baseline is the same server, which sends the same bytes from memory, "
                        + "compressed ones as well; what is posted to Peel is a GET request to the baseline. Jetty's zlib is the baseline once "
                        + "more, but plain bytes go through Jetty's own compression at level 1. CPU is the processor time of Peel's process. The "
                        + "mixture is 60 % a mile around a place with crimes, 20 % a place, 10 % an id, 5 % a posted polygon of 30 "
                        + "corners, 5 % reference data.",
                table);
    }

    private Section memory() {
        Table table = new Table("memory of the server", "MB");
        memory.forEach((what, values) -> table.row(what, MedianAndRange.of(values).text()));
        return new Section("Memory",
                "Started without options: the heap may grow to a quarter of the machine's memory. RSS "
                        + "counts pages of mapped files too, which the system frees when it needs memory.",
                table);
    }

    private static MedianAndRange summary(List<HttpMeasurement> runs, ToDoubleFunction<HttpMeasurement> number) {
        return MedianAndRange.of(runs.stream().mapToDouble(number).boxed().toList());
    }

    /// Compares responses over HTTP with those in process, and writes their bytes for the baseline.
    private static final class Check {
        private Check() {}

        static void of(Map<RequestKind, String> digests, URI server, List<RequestSet> sets, Path bodies,
                List<String> encodings, Table sizes)
                throws IOException {
            try (HttpClient client = HttpClient.newHttpClient()) {
                for (RequestSet set : sets) {
                    Bodies plain = Bodies.fetch(client, server, set.requests(), Bodies.PLAIN);
                    Bodies gzip = Bodies.fetch(client, server, set.requests(), Bodies.GZIP);
                    String digest = digest(plain);
                    require(set, "plain and gzip", digest, digest(gzip));
                    if (set.kind().isPresent() && set.kind().get() != RequestKind.NEAREST) {
                        require(set, "HTTP and in process", digest, String.valueOf(digests.get(set.kind().get())));
                    }
                    plain.writeTo(bodies.resolve(set.file()), Bodies.PLAIN);
                    gzip.writeTo(bodies.resolve(set.file()), Bodies.GZIP);
                    String zstd = "";
                    if (encodings.contains(ZSTD)) {
                        Bodies compressed = Bodies.fetch(client, server, set.requests(), ZSTD);
                        compressed.writeTo(bodies.resolve(set.file()), ZSTD);
                        zstd = MedianAndRange.number(compressed.sentBytes() / 1e3);
                    }
                    sizes.row(set.name(), Integer.toString(set.requests().size()),
                            MedianAndRange.number(plain.plainBytes() / 1e3),
                            MedianAndRange.number(gzip.sentBytes() / 1e3), zstd,
                            MedianAndRange.number(gzip.sentBytes() / plain.zlibBytes()) + "×", digest);
                }
            }
        }

        private static String digest(Bodies bodies) {
            return ResponseDigest.all(bodies.plain().stream().map(ResponseDigest::of).toList()).text();
        }

        private static void require(RequestSet set, String what, String one, String other)
                throws DifferentResponsesException {
            if (!one.equals(other)) {
                throw new DifferentResponsesException(
                        what + " differ in their responses to '" + set.name() + "': checksums "
                                + one + " and " + other);
            }
        }
    }
}
