package peel.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import peel.bench.process.Server;
import peel.bench.process.Subprocess;
import peel.bench.report.MedianAndRange;
import peel.bench.report.Section;
import peel.bench.report.Table;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.embedded.EmbeddedEngine;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.Store;
import peel.store.coverage.Coverage;

/// The part `load`: how long commands take, each as a process, and how much disk a release takes.
final class LoadPart {
    private final Settings settings;
    private final WorkDirectory work;
    private final Path data;
    private final Map<String, List<Double>> found = new LinkedHashMap<>();

    LoadPart(Settings settings, WorkDirectory work) {
        this.settings = settings;
        this.work = work;
        data = settings.files().directory().resolve("load");
    }

    List<Section> run() throws IOException {
        work.prepareZip();
        double csvMegabytes = size(settings.files().archive(), _ -> true) / 1e6;
        for (int run = 1; run <= settings.runs(); run++) {
            Progress.print("run " + run + ": loading, updating, verifying, starting");
            WorkDirectory.delete(data);
            double zip = note("load from the zip, s", "load", "--data", data.toString(),
                    settings.files().zip().toString());
            note("that is MB of CSV a second", csvMegabytes / zip);
            WorkDirectory.delete(data);
            double folder = note("load from the folder, s", "load", "--data", data.toString(),
                    settings.files().archive().toString());
            note("that is MB of CSV a second, from the folder", csvMegabytes / folder);
            note("verify, s", "verify", "--data", data.toString());
            start();
            disk();
            if (settings.size().months() > 1) {
                update();
            }
        }
        WorkDirectory.delete(data);
        Table table = new Table("what", "measured");
        found.forEach((what, values) -> table.row(what, MedianAndRange.of(values).text()));
        return List.of(new Section("Loading, starting, disk", String.format(Locale.ROOT,
                "%,.0f MB of CSV. Each command is a process, with its start. Disk is what the data directory holds: "
                        + "crimes with their outcomes, places, ids and joins, and apart from it stops and searches.",
                csvMegabytes), table));
    }

    /// All months but the newest, then the newest.
    private void update() throws IOException {
        WorkDirectory.delete(data);
        List<YearMonth> months = settings.size().allMonths();
        List<String> older = new ArrayList<>(List.of("load", "--data", data.toString()));
        months.subList(0, months.size() - 1).forEach(month -> older.add(folder(month)));
        Subprocess.run(settings.programs().peel(older.toArray(String[]::new)), settings.log("load"));
        note("update by the newest month, s", "load", "--data", data.toString(), folder(months.getLast()));
    }

    private String folder(YearMonth month) {
        return settings.files().archive().resolve(month.toString()).toString();
    }

    private void start() throws IOException {
        BenchmarkRequest dense = BenchmarkRequest.read(settings.files().requests()).stream()
                .filter(request -> request.kind() == RequestKind.DENSE_MILE).findFirst().orElseThrow();
        long start = System.nanoTime();
        try (Server server = Server.start(settings.programs().peel("serve", "--data", data.toString(), "--port", "0",
                "--request-log", "false"), settings.log("serve")); HttpClient client = HttpClient.newHttpClient()) {
            note("start to ready, s", server.readySeconds());
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(server.uri().resolve(
                    "/api/crimes-street/all-crime?date=" + dense.month() + "&lat="
                            + dense.what().replace(",", "&lng=")))
                    .build(), HttpResponse.BodyHandlers.ofByteArray());
            note("start to the first response to a dense mile, s", (System.nanoTime() - start) / 1e9);
            if (response.statusCode() != 200) {
                throw new IOException("the first dense mile has status " + response.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void disk() throws IOException {
        Predicate<Path> isStops = path -> String.valueOf(path.getFileName()).startsWith("stops");
        double stops = size(data, isStops);
        double rest = size(data, isStops.negate());
        double crimes;
        try (Store store = new EmbeddedEngine(data).open(); Release release = store.acquire().orElseThrow()) {
            crimes = release.coverage().stream().filter(held -> held.kind() == RecordKind.STREET)
                    .mapToLong(Coverage::rows).sum();
        }
        note("bytes on disk a crime with its outcomes", rest / crimes);
        note("stops' share of the disk, %", 100 * stops / (stops + rest));
    }

    private static double size(Path directory, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    private double note(String what, String... command) throws IOException {
        double seconds = Subprocess.run(settings.programs().peel(command), settings.log("load")).seconds();
        note(what, seconds);
        return seconds;
    }

    private void note(String what, double value) {
        found.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }
}
