package peel.load;

import java.util.List;
import java.util.Optional;
import peel.archive.reject.RejectedRow;
import peel.text.LogText;

/// Says why a load took nothing from its files: the first reason, and where the others are.
final class NothingLoaded {
    private NothingLoaded() {}

    static String why(List<FileReport> reports, RejectsFile rejects) {
        Optional<RejectedRow> first = rejects.first();
        if (first.isPresent()) {
            RejectedRow reject = first.get();
            return LogText.of(reject.file()) + ", " + reject.line() + ": " + reject.reason().text() + ", "
                    + reject.detail() + rejects.path().map(path -> "; all reasons are in " + path).orElse("");
        }
        for (FileReport report : reports) {
            if (report.notLoaded().isPresent()) {
                return LogText.of(report.file().name()) + ": " + report.notLoaded().get() + others(reports.size() - 1);
            }
        }
        return "the files have no rows";
    }

    private static String others(int more) {
        return more == 0 ? "" : "; and nothing from " + more + " more file" + (more == 1 ? "" : "s");
    }
}
