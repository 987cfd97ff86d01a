package peel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import peel.bench.engine.EngineFiles;
import peel.bench.process.Programs;
import peel.bench.report.Machine;
import peel.bench.report.Section;
import peel.sample.national.NationalSize;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures Peel and other engines, and writes a dated report.
@Command(name = "bench/run", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Measures Peel and other engines on an invented archive, and writes a dated report.",
        "All engines must return the same records, or it fails.",
        "Archives and loaded databases are kept in the work directory and used again for the same size and seed."})
public final class Run implements Callable<Integer> {
    @Option(names = "--months", description = "months of the archive, until 2025-12 (${DEFAULT-VALUE})")
    private int months = 6;

    @Option(names = "--crimes", description = "crimes a month (${DEFAULT-VALUE}); real ones have 500000")
    private int crimes = 100_000;

    @Option(names = "--places", description = "places (default: as many for each crime as the real archive has)")
    private Optional<Integer> places = Optional.empty();

    @Option(names = "--seed", description = "another seed, other rows and requests (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--parts", split = ",", paramLabel = "PART", description = "any of inprocess, engines, http, load, cluster (all but cluster)")
    private List<String> parts = List.of("inprocess", "engines", "http", "load");

    @Option(names = "--runs", description = "how often everything is measured, each time in new processes (${DEFAULT-VALUE})")
    private int runs = 2;

    @Option(names = "--requests", description = "how many different requests of each kind are sent (${DEFAULT-VALUE})")
    private int requests = 40;

    @Option(names = "--seconds", description = "how long each kind is measured in a process, after as long to warm up "
            + "(${DEFAULT-VALUE})")
    private double seconds = 0.5;

    @Option(names = "--request-sets", split = ",", paramLabel = "SET", description = "sets of requests that the part http sends, such as dense_mile,mixture (all)")
    private List<String> requestSets = List.of();

    @Option(names = "--work", paramLabel = "DIR", description = "where archives and databases are kept (ROOT/target/bench)")
    private Optional<Path> work = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "the report (ROOT/target/bench/DATE.md, which replaces an "
            + "older one of the same day)")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--jar", paramLabel = "FILE", description = "the peel-all.jar that is started (default: Peel from the class path)")
    private Optional<Path> jar = Optional.empty();

    @Option(names = "--root", hidden = true, description = "the project's directory")
    private Path root = Path.of("").toAbsolutePath();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Ends the process with 0 if the report was written, 1 if engines differ or one fails, 2 if the usage was wrong.
    public static void main(String[] arguments) {
        System.exit(
                execute(new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), arguments));
    }

    /// Runs the command and returns its exit code.
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new Run());
        command.setOut(out);
        command.setErr(err);
        command.setExecutionExceptionHandler((failure, line, _) -> {
            line.getErr().println("bench/run: " + failure.getMessage());
            if (!(failure instanceof IOException)) {
                failure.printStackTrace(line.getErr());
            }
            return 1;
        });
        return command.execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = settings();
        long start = System.nanoTime();
        List<String> skipped = new ArrayList<>();
        Set<String> versions = new LinkedHashSet<>(List.of(Versions.peel(settings)));
        List<Section> sections = new ArrayList<>();
        WorkDirectory workDirectory = new WorkDirectory(settings);
        workDirectory.prepare();
        if (settings.parts().contains(Part.INPROCESS) || settings.parts().contains(Part.ENGINES)) {
            sections.addAll(new EnginesPart(settings, workDirectory, versions, skipped).run());
        }
        if (settings.parts().contains(Part.HTTP)) {
            sections.addAll(new HttpPart(settings, workDirectory, versions, skipped).run());
        }
        if (settings.parts().contains(Part.LOAD)) {
            sections.addAll(new LoadPart(settings, workDirectory).run());
        }
        if (settings.parts().contains(Part.CLUSTER)) {
            sections.addAll(new ClusterPart(settings, workDirectory, versions).run());
        }
        String report = report(settings, sections, versions, skipped, (System.nanoTime() - start) / 1e9);
        Path file = out.orElseGet(() -> root.resolve("target/bench/" + LocalDate.now(ZoneOffset.UTC) + ".md"))
                .toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, report);
        spec.commandLine().getOut().println(report);
        Progress.print("wrote " + file);
        return 0;
    }

    private String report(Settings settings, List<Section> sections, Set<String> versions, List<String> skipped,
            double spent) throws IOException {
        NationalSize size = settings.size();
        StringBuilder text = new StringBuilder("# Benchmarks, " + LocalDate.now(ZoneOffset.UTC) + "\n\n");
        text.append(String.format(Locale.ROOT,
                "`bench/run --months %d --crimes %d --places %d --seed %d --parts %s --runs %d --requests %d --seconds %s`, "
                        + "%.0f minutes.%n%n",
                months, crimes, size.places(), seed, String.join(",", parts), runs, requests,
                Double.toString(seconds), Math.ceil(spent / 60)));
        text.append(Machine.describe()).append(".\n\n");
        text.append("Versions: ").append(String.join("; ", versions)).append(".\n\n");
        text.append(String.format(Locale.ROOT,
                "An invented archive of %d months with %,d crimes a month on %,d places, seed %d; %d different requests of each "
                        + "kind; measured in new processes: %d times. Numbers are medians, in brackets the range.%n%n",
                size.months(), size.crimesPerMonth(), size.places(), size.seed(), settings.requests(),
                settings.runs()));
        skipped.forEach(what -> text.append("Left out: ").append(what).append(".\n\n"));
        sections.forEach(section -> text.append(section.markdown()).append('\n'));
        return text.toString();
    }

    private Settings settings() {
        requireAtLeast("--runs", runs, 1);
        requireAtLeast("--requests", requests, 1);
        requireAtLeast("--seconds", seconds, 0.001);
        Set<Part> chosen = EnumSet.noneOf(Part.class);
        for (String part : parts) {
            try {
                chosen.add(Part.fromName(part));
            } catch (IllegalArgumentException e) {
                throw wrong("there is no part '" + part + "': there are inprocess, engines, http, load and cluster", e);
            }
        }
        NationalSize size = size();
        Path directory = work.orElseGet(() -> root.resolve("target/bench")).toAbsolutePath()
                .resolve(String.format(Locale.ROOT, "%dx%d-%d-%d", months, crimes, size.places(), seed));
        return new Settings(size, chosen, requestSets, runs, requests, seconds, new EngineFiles(directory),
                new Programs(jar), root);
    }

    private NationalSize size() {
        NationalSize full = NationalSize.FULL;
        int count = places.orElseGet(() -> (int) Math.clamp((long) crimes * full.places() / full.crimesPerMonth(),
                1_000L, full.places()));
        try {
            return new NationalSize(months, crimes, count,
                    (int) ((long) crimes * full.stopsPerMonth() / full.crimesPerMonth()), seed);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private void requireAtLeast(String option, double value, double least) {
        if (value < least) {
            throw wrong(option + " must be at least " + least + ", but is " + value, new IllegalArgumentException());
        }
    }

    private ParameterException wrong(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
