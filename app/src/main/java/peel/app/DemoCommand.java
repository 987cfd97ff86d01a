package peel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import peel.demo.DemoAnswers;
import peel.demo.DemoArchive;
import peel.demo.DemoReference;
import peel.demo.DemoSize;
import peel.load.LoadReport;
import peel.server.config.ServerOptions;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.build.WritableStoreEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `peel demo`: an invented city, loaded and served, so that a newcomer has an answer within a minute.
@Command(name = "demo", mixinStandardHelpOptions = true, description = {
        "Makes a small invented archive, loads it and serves it: two forces and British Transport Police around",
        "52.63,-1.13, in 2017-01 to 2017-03 and 2023-12 to 2024-03. Nothing is downloaded."})
final class DemoCommand implements Callable<Integer> {
    /// Written into the directory once the sample is loaded, so that no other data is ever taken for it.
    private static final String MARKER = "demo-sample";

    /// What is written there: a new number makes the sample anew where an older one was loaded.
    private static final String SAMPLE = "2 of " + Version.text();

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
        return ServeCommand.serve(directory, options, spec, this::printExamples);
    }

    /// Whether this sample is loaded. An older one, in whatever state, is loaded anew.
    private boolean isLoaded() throws IOException {
        Path marker = directory.resolve(MARKER);
        String sample = Files.exists(marker) ? Files.readString(marker) : "";
        if (!Files.isDirectory(directory) || !sample.isEmpty() && !sample.equals(SAMPLE)) {
            return false;
        }
        boolean hasRelease = hasRelease();
        if (hasRelease && sample.isEmpty()) {
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

    private void load() throws IOException {
        Files.createDirectories(directory);
        Path zip = directory.resolve("sample.zip");
        Path answers = directory.resolve("sample-answers");
        DemoArchive.writeTo(zip, DemoSize.DEMO);
        DemoAnswers.writeTo(answers);
        DemoReference.writeTo(answers);
        Files.writeString(directory.resolve(MARKER), "loading");
        engine().clear();
        LoadReport report;
        try (LoadProgress display = new LoadProgress(directory)) {
            report = StoreFactory.load(directory, display).run(List.of(zip, answers));
        }
        Files.writeString(directory.resolve(MARKER), SAMPLE);
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
