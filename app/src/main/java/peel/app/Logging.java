package peel.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// One line for each message, on standard error, whoever logs it.
final class Logging {
    private static final String FORMAT = "%1$tFT%1$tT %4$s %3$s: %5$s%6$s%n";

    private Logging() {}

    static void configure() {
        System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        LogManager.getLogManager().reset();
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.INFO);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.INFO);
        for (String noisy : new String[]{"org.eclipse.jetty", "org.apache.lucene"}) {
            KEPT.add(quiet(noisy));
        }
    }

    /// The logging system keeps loggers only as long as somebody else does.
    private static final java.util.List<Logger> KEPT = new java.util.ArrayList<>();

    private static Logger quiet(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.WARNING);
        return logger;
    }
}
