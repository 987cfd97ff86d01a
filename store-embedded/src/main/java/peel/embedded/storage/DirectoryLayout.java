package peel.embedded.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import peel.model.Month;

/// The paths inside a data directory:
///
/// ```
/// CURRENT                       number of the release that serves, and checksum of its manifest
/// load.lock                     locked by the load that is running
/// rejects/                      rejected rows, one file a load
/// releases/0000000003/          manifest.json, places, ids, stored responses, boundaries; in-use, locked by readers
/// months/2024-02.0000000003/    rows of a month, as written by release 3
/// joins/2024-02.0000000005/     columns that join these rows to those of other months, as written by release 5
/// ```
///
/// @param root the data directory
public record DirectoryLayout(Path root) {
    /// The name of the file that readers of a release lock.
    public static final String IN_USE = "in-use";

    private static final String MANIFEST = "manifest.json";

    Path currentFile() {
        return root.resolve("CURRENT");
    }

    /// The file that a load locks while it runs.
    Path loadLock() {
        return root.resolve("load.lock");
    }

    /// The folder of all releases.
    public Path releases() {
        return root.resolve("releases");
    }

    /// The folder of the rows of all months.
    public Path months() {
        return root.resolve("months");
    }

    /// The folder of the joins of all months.
    public Path joins() {
        return root.resolve("joins");
    }

    /// The folder of one release.
    public Path releaseFolder(long release) {
        return releases().resolve(pad(release));
    }

    /// The manifest of one release.
    public Path manifest(long release) {
        return manifestIn(releaseFolder(release));
    }

    static Path manifestIn(Path releaseFolder) {
        return releaseFolder.resolve(MANIFEST);
    }

    /// The folder of the rows of a month that a release wrote.
    public Path rowsFolder(Month month, long release) {
        return months().resolve(month + "." + pad(release));
    }

    /// The folder of the joins of a month that a release wrote.
    public Path joinsFolder(Month month, long release) {
        return joins().resolve(month + "." + pad(release));
    }

    /// Whether a release wrote a file.
    ///
    /// @param path of the file inside the data directory
    public boolean isWrittenBy(long release, String path) {
        return path.substring(0, path.lastIndexOf('/')).endsWith(pad(release));
    }

    /// The highest number of a release whose folder exists, 0 when there is none. It may be higher than the current one's:
    /// a release that was cleared stays as long as it is read.
    public long lastRelease() throws IOException {
        if (!Files.isDirectory(releases())) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(releases())) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> name.matches("\\d{1,18}")).mapToLong(Long::parseLong).max().orElse(0);
        }
    }

    private static String pad(long release) {
        String digits = Long.toString(release);
        return "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    }
}
