package peel.archive.source;

import java.util.Locale;
import java.util.Set;

/// Files and folders that operating systems and office programs leave beside others. They are ignored without a message,
/// because nobody wants to load them.
final class SystemFiles {
    private static final Set<String> NAMES = Set.of(".ds_store", "__macosx", "thumbs.db", "ehthumbs.db", "desktop.ini",
            ".localized", ".directory", ".spotlight-v100", ".trashes", ".fseventsd", ".temporaryitems",
            ".documentrevisions-v100", "$recycle.bin", "system volume information", "@eadir", "icon\r");

    private SystemFiles() {}

    /// Whether a file or folder of this name is ignored.
    ///
    /// @param name the last part of a path
    static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith("._") || name.startsWith("~$")
                || name.startsWith(".~lock.");
    }

    /// Whether any part of a path is ignored.
    ///
    /// @param path with `/` between its parts
    static boolean isInOne(String path) {
        for (String part : path.split("/", -1)) {
            if (isOne(part)) {
                return true;
            }
        }
        return false;
    }
}
