package peel.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import peel.text.LogText;
import picocli.CommandLine.TypeConversionException;

/// Reads paths from the command line.
final class PathArgument {
    private PathArgument() {}

    /// The path of a text.
    ///
    /// @throws TypeConversionException when there can be no such path
    static Path parse(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(explain(e));
        }
    }

    /// What to do about a path that the JVM does not take: mostly the locale has no letters beyond ASCII.
    static String explain(InvalidPathException e) {
        return "the name " + LogText.of("'" + e.getInput() + "'") + " cannot be used for a file ("
                + LogText.of(e.getReason()) + "): names are read as " + System.getProperty("sun.jnu.encoding")
                + " here; set LC_ALL=C.UTF-8, or use a name of plain letters";
    }
}
