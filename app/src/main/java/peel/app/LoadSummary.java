package peel.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import peel.archive.reject.RejectReason;
import peel.load.LoadReport;
import peel.model.RecordKind;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.text.LogText;

/// What a load prints at its end: every row accounted for, and what to do next.
final class LoadSummary {
    private static final int FILES_LISTED = 3;
    private static final int COLUMNS_LISTED = 20;

    private LoadSummary() {}

    static void print(LoadReport report, Path directory, PrintWriter out) {
        double seconds = report.duration().toNanos() / 1e9;
        out.printf(Locale.ROOT, "%,d %s: %,d rows read = %,d loaded + %,d rejected%n",
                report.files().size(), report.files().size() == 1 ? "file" : "files", report.rowsRead(),
                report.rowsLoaded(),
                report.rejected().values().stream().mapToLong(Long::longValue).sum());
        printKinds(report, out);
        if (report.storedResponses() + report.boundariesLoaded() > 0) {
            out.printf(Locale.ROOT, "  stored responses: %,d of the API, %,d boundaries (KML or GeoJSON)%n",
                    report.storedResponses(), report.boundariesLoaded());
        }
        printSkipped(report, out);
        report.unknownValues()
                .forEach(value -> out.println("  unknown value: " + value + ", added with a code made from it"));
        ReleaseInfo info = report.published().info();
        out.printf(Locale.ROOT, "release %d in %s: %s, %,d places, %,d MB on disk%n", info.number(), directory,
                months(info), info.places(), info.bytes() / 1_000_000);
        out.printf(Locale.ROOT, "%,d MB in %.1f s (%.0f MB/s)%n", report.bytes() / 1_000_000, seconds,
                report.bytes() / 1e6 / seconds);
        out.println("next: peel serve --data " + directory);
        out.flush();
    }

    private static String months(ReleaseInfo info) {
        return info.months().isEmpty()
                ? "no months"
                : info.months().size() + " months " + info.months().getFirst() + " to " + info.months().getLast();
    }

    private static void printKinds(LoadReport report, PrintWriter out) {
        Map<RecordKind, long[]> byKind = new TreeMap<>();
        for (Coverage coverage : report.published().coverage()) {
            long[] sums = byKind.computeIfAbsent(coverage.kind(), _ -> new long[3]);
            sums[0] += coverage.rows();
            sums[1] += coverage.unplacedRows();
            sums[2] += coverage.joinedRows();
        }
        byKind.forEach((kind, sums) -> out.printf(Locale.ROOT, switch (kind) {
            case STREET -> "  crimes: %1$,d loaded, %2$,d of them without a location%n";
            case OUTCOMES -> "  outcomes: %1$,d loaded, %3$,d matched to a crime, %4$,d whose crime is not loaded%n";
            case STOP_AND_SEARCH -> "  stops and searches: %1$,d loaded, %2$,d of them without a location%n";
        }, sums[0], sums[1], sums[2], sums[0] - sums[2]));
    }

    private static void printSkipped(LoadReport report, PrintWriter out) {
        for (Map.Entry<RejectReason, Long> rejected : report.rejected().entrySet()) {
            out.printf(Locale.ROOT, "  rejected: %,d rows, %s%n", rejected.getValue(), rejected.getKey().text());
        }
        report.rejectsFile().ifPresent(file -> out.println("  rejected rows are listed in " + file
                + (report.rejectsNotListed() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", all but %,d that are counted only",
                                report.rejectsNotListed()))));
        Map<String, List<String>> notLoaded = new TreeMap<>();
        report.files().forEach(file -> file.notLoaded().ifPresent(reason -> notLoaded
                .computeIfAbsent(reason, _ -> new ArrayList<>()).add(LogText.of(file.file().name()))));
        report.skipped().forEach(file -> notLoaded.computeIfAbsent(file.reason(), _ -> new ArrayList<>())
                .add(LogText.of(file.file().name())));
        notLoaded.forEach((reason, names) -> out.println(
                "  left out: " + NameList.of(names, FILES_LISTED, 0) + ": " + reason));
        printColumns("  left out: columns that the archive does not have: ", report.skippedColumns(),
                report.moreSkippedColumns(), out);
        printColumns("  blank in every row: columns that a file does not have: ", report.columnsMissing(), 0,
                out);
    }

    private static void printColumns(String what, Set<String> columns, int unlisted, PrintWriter out) {
        if (!columns.isEmpty()) {
            out.println(what + NameList.of(columns, COLUMNS_LISTED, unlisted));
        }
    }
}
