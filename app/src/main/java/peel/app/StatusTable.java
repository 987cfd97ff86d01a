package peel.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.store.coverage.Gap;
import peel.store.coverage.StoredResponseCounts;

/// What a release contains, for people to read.
final class StatusTable {
    private final PrintWriter out;

    StatusTable(PrintWriter out) {
        this.out = out;
    }

    void print(Release release) {
        ReleaseInfo info = release.info();
        out.printf(Locale.ROOT, "release %d, published %s: %d months, %,d places, %,d bytes%n", info.number(),
                info.publishedAt(), info.months().size(), info.places(), info.bytes());
        if (!release.coverage().isEmpty()) {
            printCoverage(release.coverage());
            printGaps(release);
        }
        printStoredResponses(release);
    }

    private void printCoverage(List<Coverage> coverage) {
        out.printf(Locale.ROOT, "%n%-8s %-20s %-16s %9s %9s %9s %9s%n", "month", "force", "kind", "rows", "unplaced",
                "rejected", "joined");
        for (Coverage held : coverage) {
            out.printf(Locale.ROOT, "%-8s %-20s %-16s %,9d %,9d %,9d %9s%n", held.month(),
                    held.force().id().isEmpty() ? "(unknown)" : held.force().id(), held.kind().fileSuffix(),
                    held.rows(), held.unplacedRows(), held.rejectedRows(), switch (held.kind()) {
                        case OUTCOMES -> String.format(Locale.ROOT, "%,d", held.joinedRows());
                        case STREET, STOP_AND_SEARCH -> "";
                    });
        }
    }

    private void printGaps(Release release) {
        List<MonthRange> missing = Gap.missingMonths(release.info().months());
        List<Gap> gaps = Gap.of(release.coverage());
        if (missing.isEmpty() && gaps.isEmpty()) {
            out.printf("%nno gaps: each force has its kinds of data in all months%n");
            return;
        }
        out.printf("%ngaps: months in which other forces have this kind of data and this force does not%n");
        if (!missing.isEmpty()) {
            out.printf("  %-37s %s%n", "(no data at all)", joined(missing));
        }
        gaps.forEach(gap -> out.printf("  %-20s %-16s %s%n", gap.force().id(), gap.kind().fileSuffix(),
                joined(gap.months())));
    }

    private static String joined(List<MonthRange> months) {
        return months.stream().map(MonthRange::toString).collect(Collectors.joining(", "));
    }

    private void printStoredResponses(Release release) {
        if (!release.storedResponseKeys().isEmpty()) {
            out.printf(Locale.ROOT, "%n%-45s %9s%n", "stored responses", "count");
            StoredResponseCounts.of(release.storedResponseKeys()).forEach(
                    (method, count) -> out.printf(Locale.ROOT, "%-45s %,9d%n", method.path(), count));
        }
    }
}
