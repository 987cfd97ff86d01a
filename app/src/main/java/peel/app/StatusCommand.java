package peel.app;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import peel.server.v1.CoverageJson;
import peel.store.Release;
import peel.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `peel status`: what a data directory or a cluster holds.
@Command(name = "status", mixinStandardHelpOptions = true, description = {
        "Shows the release that serves: its size, rows by month, force and kind, and the gaps."})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private StoreOption place = new StoreOption();

    @Option(names = "--json", description = "print JSON instead of a table")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = place.engine().open()) {
            Optional<Release> current = store.acquire();
            if (current.isEmpty()) {
                out.println(json ? "{\"release\":null}" : "nothing is loaded yet: " + place.firstStep());
                out.flush();
                return 0;
            }
            try (Release release = current.get()) {
                if (json) {
                    out.println(CoverageJson.of(release));
                } else {
                    new StatusTable(out).print(release);
                }
                out.flush();
            }
        }
        return 0;
    }
}
