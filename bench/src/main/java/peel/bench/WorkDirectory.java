package peel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import peel.bench.engine.LoadEngine;
import peel.bench.process.Subprocess;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestGenerator;
import peel.bench.request.RequestKind;
import peel.files.FolderDeletion;
import peel.sample.national.NationalArchive;

/// Prepares what is needed before measuring: made once for each size and kept. A step is done if its file `NAME.done`
/// exists, which contains how long the step took in seconds. An interrupted step is done again from its start.
final class WorkDirectory {
    private final Settings settings;

    WorkDirectory(Settings settings) {
        this.settings = settings;
    }

    /// A step.
    private interface Step {
        void run() throws IOException;
    }

    void prepare() throws IOException {
        Files.createDirectories(settings.files().directory());
        once("archive", "writing the archive",
                () -> NationalArchive.write(settings.files().archive(), settings.size()));
        String kinds = Integer.toHexString(Arrays.toString(RequestKind.values()).hashCode());
        String name = "requests-" + settings.requests() + "-" + kinds;
        Path generated = settings.files().directory().resolve(name + ".tsv");
        once(name, "generating requests", () -> BenchmarkRequest.write(generated,
                RequestGenerator.requests(settings.files().archive(), settings.size(), settings.requests())));
        Files.copy(generated, settings.files().requests(), StandardCopyOption.REPLACE_EXISTING);
    }

    /// The archive as a zip, for a load from a zip.
    void prepareZip() throws IOException {
        once("zip", "writing the archive as a zip",
                () -> NationalArchive.write(settings.files().zip(), settings.size()));
    }

    /// Peel's own data, from the folder.
    double preparePeel() throws IOException {
        return once("peel-" + Fingerprint.of(settings.programs()), "loading Peel", () -> {
            delete(settings.files().peel());
            Subprocess.run(settings.programs().peel("load", "--data", settings.files().peel().toString(),
                    settings.files().archive().toString()), settings.log("peel-load"));
        });
    }

    /// The data of another engine: `duckdb`, `duckdb-files`, `export`, `sqlite` or `postgres`.
    ///
    /// @return how long it took in seconds
    double prepareEngine(String engine) throws IOException {
        return once(engine, "loading " + engine,
                () -> Subprocess.run(settings.programs().bench(LoadEngine.class, engine,
                        settings.files().directory().toString()), settings.log(engine + "-load")));
    }

    private double once(String name, String description, Step step) throws IOException {
        Path done = settings.files().directory().resolve(name + ".done");
        if (!Files.exists(done)) {
            Progress.print(description);
            long start = System.nanoTime();
            step.run();
            Files.writeString(done, Double.toString((System.nanoTime() - start) / 1e9));
        }
        return Double.parseDouble(Files.readString(done));
    }

    /// Deletes a directory with all that is in it, if it is there.
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            FolderDeletion.delete(directory);
        }
    }
}
