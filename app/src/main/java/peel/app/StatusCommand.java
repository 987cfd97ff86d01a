package peel.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import peel.lucene.LuceneEngine;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.ReferencePath;
import peel.store.Coverage;
import peel.store.Gap;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `peel status`: what a data directory holds.
@Command(name = "status", mixinStandardHelpOptions = true, description = {
        "Shows the release that serves: its size, rows by month, force and kind, and the gaps."})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "print JSON instead of a table")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = new LuceneEngine().open(data.directory())) {
            Optional<Release> current = store.acquire();
            if (current.isEmpty()) {
                out.println(json ? "{\"release\":null}" : "nothing is loaded yet: run `peel load` first");
                out.flush();
                return 0;
            }
            try (Release release = current.get()) {
                out.print(json ? json(release) : table(release));
                out.flush();
            }
        }
        return 0;
    }

    private static String table(Release release) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ReleaseInfo info = release.info();
        out.printf(Locale.ROOT, "release %d, published %s: %d months, %,d places, %,d bytes%n%n", info.number(),
                info.publishedAt(), info.months().size(), info.places(), info.bytes());
        out.printf(Locale.ROOT, "%-8s %-20s %-16s %9s %9s %9s %9s%n", "month", "force", "kind", "rows", "unplaced",
                "rejected", "joined");
        for (Coverage coverage : release.coverage()) {
            out.printf(Locale.ROOT, "%-8s %-20s %-16s %,9d %,9d %,9d %9s%n", coverage.month(),
                    coverage.force().id().isEmpty() ? "(API answers)" : coverage.force().id(),
                    coverage.kind().fileWord(), coverage.rows(), coverage.unplacedRows(), coverage.rejectedRows(),
                    switch (coverage.kind()) {
                        case OUTCOMES -> String.format(Locale.ROOT, "%,d", coverage.joinedRows());
                        case STREET, STOP_AND_SEARCH -> "";
                    });
        }
        printGaps(release, out);
        Map<String, Long> told = told(release);
        if (!told.isEmpty()) {
            out.printf(Locale.ROOT, "%n%-45s %9s%n", "kept as told", "answers");
            told.forEach((method, answers) -> out.printf(Locale.ROOT, "%-45s %,9d%n", method, answers));
        }
        out.flush();
        return text.toString();
    }

    private static void printGaps(Release release, PrintWriter out) {
        List<MonthRange> missing = Gap.missingMonths(release.info().months());
        List<Gap> gaps = Gap.of(release.coverage());
        if (missing.isEmpty() && gaps.isEmpty()) {
            out.printf("%nno gaps: every force has every kind it has in all months%n");
            return;
        }
        out.printf("%ngaps: months in which other forces have rows of the kind and this one has none%n");
        if (!missing.isEmpty()) {
            out.printf("  %-20s %-16s %s%n", "(nothing at all)", "", joined(missing));
        }
        gaps.forEach(gap -> out.printf("  %-20s %-16s %s%n", gap.force().id(), gap.kind().fileWord(),
                joined(gap.months())));
    }

    private static String joined(List<MonthRange> months) {
        return months.stream().map(MonthRange::toString).collect(Collectors.joining(", "));
    }

    /// How many answers are kept as they were told, by the method's path.
    private static Map<String, Long> told(Release release) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ReferencePath path : release.references()) {
            counts.merge(path.method().pattern(), 1L, Long::sum);
        }
        return counts;
    }

    private static String json(Release release) {
        StringWriter text = new StringWriter();
        ReleaseInfo info = release.info();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeNumberProperty("release", info.number());
            out.writeStringProperty("published", info.publishedAt().toString());
            out.writeNumberProperty("places", info.places());
            out.writeNumberProperty("bytes", info.bytes());
            out.writeArrayPropertyStart("months");
            byMonth(release.coverage()).forEach((month, rows) -> writeMonth(out, month, rows));
            out.writeEndArray();
            writeRanges(out, "missing", Gap.missingMonths(info.months()));
            out.writeArrayPropertyStart("gaps");
            for (Gap gap : Gap.of(release.coverage())) {
                out.writeStartObject();
                out.writeStringProperty("force", gap.force().id());
                out.writeStringProperty("kind", gap.kind().fileWord());
                writeRanges(out, "months", gap.months());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeObjectPropertyStart("told");
            told(release).forEach(out::writeNumberProperty);
            out.writeEndObject();
            out.writeEndObject();
        }
        return text + System.lineSeparator();
    }

    private static void writeRanges(JsonGenerator out, String name, List<MonthRange> ranges) {
        out.writeArrayPropertyStart(name);
        for (MonthRange range : ranges) {
            out.writeStartObject();
            out.writeStringProperty("from", range.first().toString());
            out.writeStringProperty("to", range.last().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static Map<Month, List<Coverage>> byMonth(List<Coverage> coverage) {
        return coverage.stream().collect(Collectors.groupingBy(Coverage::month, TreeMap::new,
                Collectors.toList()));
    }

    private static void writeMonth(JsonGenerator out, Month month, List<Coverage> rows) {
        out.writeStartObject();
        out.writeStringProperty("month", month.toString());
        out.writeArrayPropertyStart("coverage");
        for (Coverage row : rows) {
            out.writeStartObject();
            out.writeStringProperty("force", row.force().id());
            out.writeStringProperty("kind", row.kind().fileWord());
            out.writeNumberProperty("rows", row.rows());
            out.writeNumberProperty("unplaced", row.unplacedRows());
            out.writeNumberProperty("rejected", row.rejectedRows());
            out.writeNumberProperty("joined", row.joinedRows());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
