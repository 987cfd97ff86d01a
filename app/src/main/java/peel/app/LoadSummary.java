package peel.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import peel.archive.RejectReason;
import peel.load.LoadPlan;
import peel.load.LoadReport;
import peel.model.RecordKind;
import peel.store.Coverage;
import peel.store.ReleaseInfo;

/// What a load prints at its end: every row accounted for, and what to do next.
final class LoadSummary {
    private static final int NAMED = 3;

    private LoadSummary() {}

    static void print(LoadReport report, Path directory, PrintWriter out) {
        double seconds = report.duration().toNanos() / 1e9;
        out.printf(Locale.ROOT, "%,d files: %,d rows read = %,d loaded + %,d rejected + %,d of kinds not loaded yet%n",
                report.files().size(), report.rowsRead(), report.rowsLoaded(),
                report.rejected().values().stream().mapToLong(Long::longValue).sum(), report.rowsSkipped());
        printKinds(report, out);
        printLeftOut(report, out);
        report.unknownWords()
                .forEach(word -> out.println("  new word: " + word + ", served under a slug made from it"));
        ReleaseInfo info = report.published().info();
        out.printf(Locale.ROOT, "release %d in %s: %d months %s to %s, %,d places, %,d MB on disk%n", info.number(),
                directory, info.months().size(), info.months().getFirst(), info.months().getLast(), info.places(),
                info.bytes() / 1_000_000);
        out.printf(Locale.ROOT, "%,d MB in %.1f s (%.0f MB/s)%n", report.bytes() / 1_000_000, seconds,
                report.bytes() / 1e6 / seconds);
        out.println("next: peel serve --data " + directory);
        out.flush();
    }

    private static void printKinds(LoadReport report, PrintWriter out) {
        Map<RecordKind, long[]> byKind = new TreeMap<>();
        for (Coverage coverage : report.published().coverage()) {
            long[] sums = byKind.computeIfAbsent(coverage.kind(), _ -> new long[3]);
            sums[0] += coverage.rows();
            sums[1] += coverage.unplacedRows();
            sums[2] += coverage.joinedRows();
        }
        byKind.forEach((kind, sums) -> {
            if (kind == RecordKind.OUTCOMES) {
                out.printf(Locale.ROOT, "  outcomes: %,d held, %,d find their crime, %,d wait for a crime not loaded%n",
                        sums[0], sums[2], sums[0] - sums[2]);
            } else {
                out.printf(Locale.ROOT, "  crimes: %,d held, %,d of them without a place%n", sums[0], sums[1]);
            }
        });
    }

    private static void printLeftOut(LoadReport report, PrintWriter out) {
        for (Map.Entry<RejectReason, Long> rejected : report.rejected().entrySet()) {
            out.printf(Locale.ROOT, "  rejected: %,d rows, %s%n", rejected.getValue(), rejected.getKey().text());
        }
        report.rejectsFile().ifPresent(file -> out.println("  rejected rows are listed in " + file));
        if (report.rowsSkipped() > 0) {
            out.printf(Locale.ROOT, "  stops and searches: %,d rows recognised, not loaded yet%n",
                    report.rowsSkipped());
        }
        Map<String, List<String>> notLoaded = new TreeMap<>();
        report.files().forEach(file -> file.notLoaded().ifPresent(reason -> notLoaded
                .computeIfAbsent(reason, _ -> new ArrayList<>()).add(file.file().name())));
        notLoaded.forEach((reason, names) -> out.println("  left out: " + named(names) + ": " + reason));
        Map<String, Long> byReason = report.leftOut().stream()
                .collect(Collectors.groupingBy(LoadPlan.LeftOut::reason, TreeMap::new, Collectors.counting()));
        byReason.forEach((reason, files) -> out.printf(Locale.ROOT, "  left out: %,d file%s: %s%n", files,
                files == 1 ? "" : "s", reason));
    }

    /// The first names, and how many more there are: a mirror has thousands of empty answers.
    private static String named(List<String> names) {
        int more = names.size() - NAMED;
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (more > 0 ? String.format(Locale.ROOT, " and %,d more files", more) : "");
    }
}
