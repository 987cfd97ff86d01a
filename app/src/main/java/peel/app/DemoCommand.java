package peel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import peel.load.LoadReport;
import peel.server.config.ServerOptions;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.build.WritableStoreEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `peel demo`: loads and serves the data of an invented city, so that a newcomer has a response within seconds.
@Command(name = "demo", mixinStandardHelpOptions = true, description = {
        "Loads and serves a small invented archive: two forces and British Transport Police around 52.63,-1.13,",
        "2017-01 to 2017-03 and 2023-12 to 2024-03. Nothing is downloaded."})
final class DemoCommand implements Callable<Integer> {
    /// A file that exists only in directories of the demo, so that other data is never replaced by the sample.
    private static final String MARKER = "demo-sample";

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data/demo", description = "where to keep the sample (default: ${DEFAULT-VALUE})")
    private Path directory = Path.of("data/demo");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        ServerOptions options = ServerFlags.read(spec);
        if (!isLoaded()) {
            load();
        }
        return ServeCommand.serve(engine(), options, DemoStreets.bytes(), spec, this::printExamples);
    }

    /// Whether this sample is loaded. An older one, in whatever state, is loaded anew.
    private boolean isLoaded() throws IOException {
        Path marker = directory.resolve(MARKER);
        String loaded = Files.exists(marker) ? Files.readString(marker) : "";
        if (!Files.isDirectory(directory) || !loaded.isEmpty() && !loaded.equals(sample())) {
            return false;
        }
        boolean hasRelease = hasRelease();
        if (hasRelease && loaded.isEmpty()) {
            throw new StoreException(directory + " holds other data than the sample: serve it with `peel serve --data "
                    + directory + "`, or choose another --data directory for the demo");
        }
        return hasRelease;
    }

    private boolean hasRelease() throws IOException {
        try (Store store = engine().open()) {
            return store.acquire().map(release -> {
                release.close();
                return true;
            }).orElse(false);
        }
    }

    private WritableStoreEngine engine() {
        return StoreFactory.engine(directory);
    }

    /// What the marker contains: the sample and the version of Peel that loaded it. If it differs, the sample is loaded again.
    private static String sample() throws IOException {
        return DemoZip.checksum() + " of " + Version.text();
    }

    private void load() throws IOException {
        Files.createDirectories(directory);
        Path zip = directory.resolve("sample.zip");
        DemoZip.copyTo(zip);
        Files.writeString(directory.resolve(MARKER), "loading");
        engine().clear();
        LoadReport report;
        try (LoadProgress display = new LoadProgress(directory)) {
            report = StoreFactory.load(directory, display).run(List.of(zip));
        }
        Files.writeString(directory.resolve(MARKER), sample());
        LoadSummary.print(report, directory, spec.commandLine().getOut());
    }

    private void printExamples(String address) {
        var out = spec.commandLine().getOut();
        out.println("try:");
        for (String path : List.of("/api/crimes-street/all-crime?lat=52.629729&lng=-1.131592&date=2024-01",
                "/api/crimes-at-location?date=2017-02&location_id=884227",
                "/api/outcomes-for-crime/e11dade0a92a912d12329b9b2abb856ac9520434ad6845c30f503e9901d140f1",
                "/api/crimes-no-location?category=all-crime&force=leicestershire&date=2024-01",
                "/api/stops-street?lat=52.629729&lng=-1.131592&date=2024-01", "/api/leicestershire/NC04",
                "/api/locate-neighbourhood?q=52.629729,-1.131592", "/api/crimes-street-dates")) {
            out.println("  curl '" + address + path + "'");
        }
        out.println("stop with Ctrl-C");
        out.flush();
    }
}
