package peel.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The machine on which everything is measured.
public final class Machine {
    private Machine() {}

    /// One sentence: processors, their kind, memory, system, Java.
    public static String describe() throws IOException {
        return String.format(Locale.ROOT, "%d processors (%s, %s), %s GB of memory, %s %s, Java %s",
                Runtime.getRuntime().availableProcessors(), of("/proc/cpuinfo", "model name", "of an unknown model"),
                System.getProperty("os.arch"), gigabytes(of("/proc/meminfo", "MemTotal", "0")),
                System.getProperty("os.name"), System.getProperty("os.version"), Runtime.version());
    }

    private static String gigabytes(String kilobytes) {
        return MedianAndRange.number(Double.parseDouble(kilobytes.replaceAll("[^0-9]", "")) / 1_048_576);
    }

    /// The value after a key and a colon.
    private static String of(String file, String key, String otherwise) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return otherwise;
        }
        return Files.readAllLines(path).stream().filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse(otherwise);
    }
}
