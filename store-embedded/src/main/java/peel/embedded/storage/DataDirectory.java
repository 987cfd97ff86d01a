package peel.embedded.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import peel.model.Month;

/// Where things lie in a data directory:
///
/// ```
/// CURRENT                       number and checksum of the manifest that serves
/// load.lock                     held by the load that is running
/// rejects/                      what loads rejected, one file a load
/// releases/0000000003/          manifest.json, places, ids, reference, boundaries; in-use is locked by readers
/// months/2024-02.0000000003/    rows of a month, as written by release 3
/// joins/2024-02.0000000005/     what joins them to other months, as written by release 5
/// ```
///
/// @param root the data directory
public record DataDirectory(Path root) {
    public static final String MANIFEST = "manifest.json";
    public static final String IN_USE = "in-use";

    Path current() {
        return root.resolve("CURRENT");
    }

    Path loadLock() {
        return root.resolve("load.lock");
    }

    public Path releases() {
        return root.resolve("releases");
    }

    public Path months() {
        return root.resolve("months");
    }

    public Path joins() {
        return root.resolve("joins");
    }

    public Path release(long number) {
        return releases().resolve(pad(number));
    }

    public Path month(Month month, long number) {
        return months().resolve(month + "." + pad(number));
    }

    public Path join(Month month, long number) {
        return joins().resolve(month + "." + pad(number));
    }

    /// Opens a folder of columns. Peel's own lock guards the data directory, so Lucene needs none.
    public static MMapDirectory open(Path folder) throws IOException {
        MMapDirectory directory = new MMapDirectory(folder, NoLockFactory.INSTANCE);
        directory.setGroupingFunction(MMapDirectory.NO_GROUPING);
        return directory;
    }

    /// Whether a file, by its path inside the data directory, is one that a release wrote.
    public boolean wroteIn(long number, String path) {
        return path.substring(0, path.lastIndexOf('/')).endsWith(pad(number));
    }

    /// Reads a whole column and compares its checksum.
    ///
    /// @throws org.apache.lucene.index.CorruptIndexException when a byte is not what was written
    public void verify(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        try (MMapDirectory folder = open(root.resolve(path.substring(0, slash)))) {
            Column.verify(folder, path.substring(slash + 1));
        }
    }

    private static String pad(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    }
}
