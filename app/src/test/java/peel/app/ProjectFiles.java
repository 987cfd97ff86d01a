package peel.app;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of the project, without those that a build made.
final class ProjectFiles {
    /// The folder of the whole project.
    static final Path ROOT = Path.of(System.getProperty("peel.root"));

    private static final Set<String> BUILT = Set.of("target", ".git", ".idea", "data", "node_modules");

    private ProjectFiles() {}

    /// All files: sources, documents, scripts, data of tests.
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).filter(file -> {
                for (Path part : ROOT.relativize(file)) {
                    if (BUILT.contains(part.toString())) {
                        return false;
                    }
                }
                return true;
            }).toList();
        }
    }

    /// The text of a file, empty for one that is not text.
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return "";
        }
    }

    /// The path below [#ROOT], with `/` between its parts.
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
