package peel.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import peel.sample.city.CitySize;
import peel.sample.city.archive.CityArchive;

/// The archives that the same tests run on: the invented one always, the real sample where it lies beside the project.
public enum Archive {
    DEMO, SAMPLE;

    /// Those that there are on this machine.
    public static List<Archive> present() {
        return Files.exists(sample()) ? List.of(DEMO, SAMPLE) : List.of(DEMO);
    }

    /// The folder beside the project that holds what the project itself does not carry.
    static Path shared() {
        return Path.of(System.getProperty("peel.root", ".")).toAbsolutePath().resolveSibling("shared");
    }

    /// The archive's zip, made in the folder if it does not exist yet.
    public Path zip(Path folder) throws IOException {
        if (this == SAMPLE) {
            return sample();
        }
        Path zip = folder.resolve("demo.zip");
        CityArchive.writeTo(zip, CitySize.DEMO);
        return zip;
    }

    /// Unpacks the archive's files, without Peel's own reader.
    public static void unpack(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory()) {
                    Path target = folder.resolve(entry.getName());
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    try (var in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }

    private static Path sample() {
        return shared().resolve("data/police-uk-sample.zip");
    }
}
