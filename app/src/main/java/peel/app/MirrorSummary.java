package peel.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import peel.mirror.ApiBase;
import peel.mirror.MirrorReport;
import peel.mirror.MirrorReport.Absent;
import peel.text.LogText;

/// Prints what a mirror has downloaded, what the API does not have, and what failed.
final class MirrorSummary {
    private static final int LISTED = 3;
    private static final int MAX_NAME_LENGTH = 60;

    private MirrorSummary() {}

    static void print(MirrorReport report, ApiBase base, PrintWriter out) {
        long there = report.collected().stream().mapToLong(MirrorReport.Collected::thereAlready).sum();
        long responses = report.collected().stream().mapToLong(MirrorReport.Collected::responses).sum();
        out.printf(Locale.ROOT, "%s: %,d responses = %,d downloaded in %,d s + %,d from earlier runs%n", base,
                responses,
                responses - there, report.duration().toSeconds(), there);
        report.collected().forEach(method -> out.printf(Locale.ROOT, "  %-24s %,8d responses %,14d bytes%n",
                method.method(), method.responses(), method.bytes()));
        out.printf(Locale.ROOT, "%,d requests, %,d of them repeated after a failure, %,d rate limited (429)%n",
                report.requests(), report.retries(), report.rateLimited());
        printAbsent("not found", report.notFound(), out);
        printAbsent("failed", report.failed(), out);
        if (report.beyondLimit() > 0) {
            out.printf(Locale.ROOT,
                    "not requested: %,d more than the limit, which is far more than the real API has: check --from, "
                            + "or limit the mirror with --forces and --months%n",
                    report.beyondLimit());
        }
        if (!report.isComplete()) {
            out.println("incomplete: run the same command again to request what is missing");
        }
        out.flush();
    }

    private static void printAbsent(String title, List<Absent> absent, PrintWriter out) {
        record Group(String method, String reason) {}
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        for (Absent each : absent) {
            groups.computeIfAbsent(new Group(each.method(), each.reason()), _ -> new ArrayList<>())
                    .add(each.subject());
        }
        groups.forEach((group, subjects) -> out.printf(Locale.ROOT, "%s: %,d %s (%s)%s%n", title, subjects.size(),
                group.method(), group.reason(), listed(subjects)));
    }

    private static String listed(List<String> subjects) {
        List<String> names = subjects.stream().filter(subject -> !subject.isEmpty()).map(MirrorSummary::shortened)
                .toList();
        return names.isEmpty() ? "" : ": " + NameList.of(names, LISTED, 0);
    }

    /// Names come from the API: control characters are not printed.
    private static String shortened(String subject) {
        String plain = LogText.of(subject);
        return plain.length() <= MAX_NAME_LENGTH ? plain : plain.substring(0, MAX_NAME_LENGTH) + "…";
    }
}
