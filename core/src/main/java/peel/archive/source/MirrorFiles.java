package peel.archive.source;

import java.nio.file.Files;
import java.nio.file.Path;

/// What `peel mirror` keeps beside the responses that it saves in folders `answers`. It is skipped silently: nothing of it is
/// loaded, and `partial` has responses that are incomplete. Files and folders of the same names elsewhere are not skipped.
final class MirrorFiles {
    private MirrorFiles() {}

    /// Whether a file or folder is skipped.
    static boolean isOne(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return switch (String.valueOf(absolute.getFileName())) {
            case "complete", "none", "partial" -> Files.isDirectory(absolute.resolveSibling("answers"));
            case "lock" -> absolute.getParent() != null && absolute.getParent().endsWith("mirror");
            default -> false;
        };
    }
}
