package peel.logging;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Sends what is logged to standard error, whoever logs it.
public final class Logging {
    /// Jetty warns of what clients send, which the request log and the metrics show in few words.
    private static final Map<String, Level> LIBRARIES = Map.of("org.eclipse.jetty", Level.SEVERE, "org.apache.lucene",
            Level.WARNING);

    /// The logging system keeps loggers only as long as somebody else does.
    private static final List<Logger> KEPT = new ArrayList<>();

    private Logging() {}

    /// Replaces the handlers of the logging system by one, until the process ends.
    public static void configure() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.addHandler(new LogHandler(new FileOutputStream(FileDescriptor.err), new LogFormatter()));
        root.setLevel(Level.INFO);
        LIBRARIES.forEach((name, level) -> {
            Logger logger = Logger.getLogger(name);
            logger.setLevel(level);
            KEPT.add(logger);
        });
    }
}
