package peel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import peel.sample.national.NationalArchive;
import peel.sample.national.NationalSize;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes a [NationalArchive] and prints how large it is and how long that took.
@Command(name = "write-archive", mixinStandardHelpOptions = true, description = {
        "Writes an invented archive of any size, up to the whole history, in police.uk's form.",
        "Without options but --out: 36 months, 18 million crimes, some 8 GB. --months 180 is the whole history."})
public final class WriteArchive implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "PATH", description = "a zip if it ends with .zip, else a folder")
    private Path out = Path.of("");

    @Option(names = "--months", description = "months until 2025-12 (${DEFAULT-VALUE})")
    private int months = NationalSize.FULL.months();

    @Option(names = "--crimes", description = "crimes a month (${DEFAULT-VALUE})")
    private int crimes = NationalSize.FULL.crimesPerMonth();

    @Option(names = "--places", description = "map points (${DEFAULT-VALUE})")
    private int places = NationalSize.FULL.places();

    @Option(names = "--stops", description = "stops and searches a month (${DEFAULT-VALUE})")
    private int stops = NationalSize.FULL.stopsPerMonth();

    @Option(names = "--seed", description = "another seed, other rows (${DEFAULT-VALUE})")
    private long seed = NationalSize.FULL.seed();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Ends the process with 0 when the archive is written.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new WriteArchive()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        NationalArchive.Written written = NationalArchive.write(out, size());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%,d files, %,d rows, %,d bytes of CSV in %.1f s: %.0f MB/s%n", written.files(),
                written.rows(), written.bytes(), seconds, written.bytes() / 1e6 / seconds);
        return 0;
    }

    private NationalSize size() {
        try {
            return new NationalSize(months, crimes, places, stops, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
