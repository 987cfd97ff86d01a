package peel.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import peel.store.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `peel verify`: reads every byte of the current release.
@Command(name = "verify", mixinStandardHelpOptions = true, description = {
        "Checks every checksum and count of the release that serves.",
        "Exits with 1 when something is wrong; load the data again then."})
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        VerifyReport report;
        try (Progress progress = Progress.start("verifying", "MB", 1_000_000)) {
            report = StoreFactory.engine(data.directory()).verify(progress::show);
        }
        report.problems().forEach(problem -> out.println("wrong: " + problem));
        out.printf(Locale.ROOT, "release %d: %d files, %,d bytes, %s%n", report.release(), report.parts(),
                report.bytes(),
                report.problems().isEmpty() ? "OK: all checksums match" : report.problems().size() + " wrong");
        out.flush();
        return report.problems().isEmpty() ? 0 : 1;
    }
}
