package peel.bench.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a [LargeArchive] and prints how large it is and how long that took.
@Command(name = "write-archive", mixinStandardHelpOptions = true, description = {
        "Writes an invented archive of any size, up to the whole history, in police.uk's form.",
        "Without options but --out: 36 months, 18 million crimes, some 8 GB. --months 180 is the whole history."})
public final class WriteArchive implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "PATH", description = "a zip if it ends with .zip, else a folder")
    private Path out = Path.of("");

    @Option(names = "--months", defaultValue = "36", description = "months until 2025-12 (${DEFAULT-VALUE})")
    private int months;

    @Option(names = "--crimes", defaultValue = "500000", description = "crimes a month (${DEFAULT-VALUE})")
    private int crimes;

    @Option(names = "--places", defaultValue = "750000", description = "map points (${DEFAULT-VALUE})")
    private int places;

    @Option(names = "--stops", defaultValue = "15000", description = "stops and searches a month (${DEFAULT-VALUE})")
    private int stops;

    @Option(names = "--seed", defaultValue = "1", description = "another seed, other rows (${DEFAULT-VALUE})")
    private long seed;

    /// Ends the process with 0 when the archive is written.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new WriteArchive()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        LargeArchive.Written written = LargeArchive.write(out, new ArchiveSize(months, crimes, places, stops, seed));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%,d files, %,d rows, %,d bytes of CSV in %.1f s: %.0f MB/s%n", written.files(),
                written.rows(), written.bytes(), seconds, written.bytes() / 1e6 / seconds);
        return 0;
    }
}
