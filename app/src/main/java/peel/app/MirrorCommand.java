package peel.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import peel.load.LoadReport;
import peel.mirror.ApiBase;
import peel.mirror.Mirror;
import peel.mirror.MirrorFolder;
import peel.mirror.MirrorOptions;
import peel.mirror.MirrorReport;
import peel.text.DurationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `peel mirror`: downloads responses from a server of the same API, and loads them.
@Command(name = "mirror", mixinStandardHelpOptions = true, description = {
        "Downloads what the archive lacks from police.uk, or any server of the same API,",
        "and loads it: forces, neighbourhoods, boundaries, people, events, priorities.",
        "With --months also crimes, outcomes and stops of these months."}, footer = {"",
                "A mirror that ended early is resumed by the same command.",
                "All of police.uk takes some 25,000 requests and half an hour."})
final class MirrorCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--from", required = true, paramLabel = "URL", description = {
            "the address below which the methods lie, such as https://data.police.uk/api or http://127.0.0.1:8080/api"})
    private String from = "";

    @Option(names = "--months", paramLabel = "MONTHS", description = {
            "months whose crimes, outcomes and stops are downloaded too, such as 2024-01 or 2024-01..2024-03; several are separated by commas"})
    private String months = "";

    @Option(names = "--forces", split = ",", paramLabel = "FORCE", description = {
            "ids of the forces to download, separated by commas (default: all)"})
    private Set<String> forces = new LinkedHashSet<>();

    @Option(names = "--rate", paramLabel = "NUMBER", defaultValue = "15", description = {
            "the most requests a second (default: ${DEFAULT-VALUE}, as police.uk allows)"})
    private double rate = 15;

    @Option(names = "--burst", paramLabel = "NUMBER", defaultValue = "30", description = {
            "the most requests at once after a pause (default: ${DEFAULT-VALUE}, as police.uk allows)"})
    private int burst = 30;

    @Option(names = "--connections", paramLabel = "NUMBER", defaultValue = "4", description = {
            "how many requests are sent at the same time (default: ${DEFAULT-VALUE})"})
    private int connections = 4;

    @Option(names = "--attempts", paramLabel = "NUMBER", defaultValue = "10", description = {
            "how often a failing request is sent, in each of two rounds (default: ${DEFAULT-VALUE})"})
    private int attempts = 10;

    @Option(names = "--timeout", paramLabel = "TIME", defaultValue = "60s", description = {
            "how long one response may take, to its last byte (default: ${DEFAULT-VALUE})"})
    private String timeout = "60s";

    @Option(names = "--time-limit", paramLabel = "TIME", defaultValue = "48h", description = {
            "how long the whole mirror may take; what has been downloaded by then is loaded (default: ${DEFAULT-VALUE})"})
    private String timeLimit = "48h";

    @Option(names = "--keep", description = {
            "keep the responses of a completed mirror, and request only what is missing, such as further months (default: start from nothing)"})
    private boolean keep;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        MirrorOptions options = options();
        PrintWriter out = spec.commandLine().getOut();
        try (MirrorFolder folder = MirrorFolder.open(data.directory(), options.base(), keep)) {
            System.err.println("peel: downloading from " + options.base() + " into " + folder.responses());
            MirrorReport report;
            try (MirrorProgress display = new MirrorProgress()) {
                report = new Mirror(options, folder, display).run();
            }
            MirrorSummary.print(report, options.base(), out);
            load(folder.responses(), out);
            if (report.isComplete()) {
                folder.complete();
            }
            return report.isComplete() ? 0 : 1;
        }
    }

    private void load(Path responses, PrintWriter out) throws Exception {
        LoadReport report;
        try (LoadProgress display = new LoadProgress(data.directory())) {
            report = StoreFactory.load(data.directory(), display).run(List.of(responses));
        }
        LoadSummary.print(report, data.directory(), out);
    }

    private MirrorOptions options() {
        try {
            return new MirrorOptions(ApiBase.parse(from),
                    forces.stream().map(String::strip).collect(Collectors.toSet()),
                    months.isEmpty() ? List.of() : MonthsOption.parse(months), rate, burst, connections, attempts,
                    duration("--timeout", timeout),
                    duration("--time-limit", timeLimit), "peel/" + Version.text());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Duration duration(String option, String text) {
        return DurationText.parse(text).orElseThrow(() -> new IllegalArgumentException(
                option + " is '" + text + "': it must be a time with its unit, such as 500ms, 30s, 2m or 1h"));
    }
}
