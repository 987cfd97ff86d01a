package peel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import peel.bench.engine.PeerLoad;
import peel.bench.process.Child;
import peel.bench.query.Draw;
import peel.bench.query.Question;
import peel.files.FolderDeletion;
import peel.sample.national.NationalArchive;

/// What a run needs before it measures: made once for each size and kept. A step is done when its mark `NAME.done` is
/// there, which holds how long it took in seconds; what a broken run left is made anew.
final class Work {
    private final Settings settings;

    Work(Settings settings) {
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
        String name = "questions-" + settings.questions();
        Path drawn = settings.files().directory().resolve(name + ".tsv");
        once(name, "drawing questions", () -> Question.write(drawn,
                Draw.questions(settings.files().archive(), settings.size(), settings.questions())));
        Files.copy(drawn, settings.files().questions(), StandardCopyOption.REPLACE_EXISTING);
    }

    /// The archive as a zip, which a load takes as well.
    void prepareZip() throws IOException {
        once("zip", "writing the archive as a zip",
                () -> NationalArchive.write(settings.files().zip(), settings.size()));
    }

    /// Peel's own data, from the folder.
    double preparePeel() throws IOException {
        return once("peel-" + Fingerprint.of(settings.programs()), "loading Peel", () -> {
            delete(settings.files().peel());
            Child.run(settings.programs().peel("load", "--data", settings.files().peel().toString(),
                    settings.files().archive().toString()), settings.log("peel-load"));
        });
    }

    /// A peer's data: `duckdb`, `export`, `sqlite` or `postgres`.
    ///
    /// @return how long it took in seconds
    double preparePeer(String peer) throws IOException {
        return once(peer, "loading " + peer, () -> Child.run(settings.programs().bench(PeerLoad.class, peer,
                settings.files().directory().toString()), settings.log(peer + "-load")));
    }

    private double once(String name, String says, Step step) throws IOException {
        Path mark = settings.files().directory().resolve(name + ".done");
        if (!Files.exists(mark)) {
            Progress.say(says);
            long start = System.nanoTime();
            step.run();
            Files.writeString(mark, Double.toString((System.nanoTime() - start) / 1e9));
        }
        return Double.parseDouble(Files.readString(mark));
    }

    /// Deletes a directory with all that is in it, if it is there.
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            FolderDeletion.delete(directory);
        }
    }
}
