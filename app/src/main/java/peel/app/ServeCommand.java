package peel.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import peel.server.PeelServer;
import peel.server.config.ServerOptions;
import peel.store.Release;
import peel.store.Store;
import peel.store.StoreEngine;
import peel.store.memory.MemoryBudget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `peel serve`: serves requests until the process is asked to stop.
@Command(name = "serve", mixinStandardHelpOptions = true, description = {
        "Serves a data directory or a cluster over HTTP and follows it: what is published there is served at once.",
        "Prints one line on standard output when it is ready; stop it with Ctrl-C or SIGTERM."})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOption place = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        return serve(place.engine(), ServerFlags.read(spec), new byte[0], spec, _ -> {
        });
    }

    /// Serves until the process is asked to stop.
    ///
    /// @param streets the background of the map if the options have none, as GeoJSON; empty for none
    /// @param ready called with the address of the server once it listens
    static int serve(StoreEngine engine, ServerOptions options, byte[] streets, CommandSpec spec, Ready ready)
            throws IOException, InterruptedException {
        MemoryBudget responseMemory = new MemoryBudget(options.responseMemoryBytes());
        try (Store store = engine.open(responseMemory);
                PeelServer server = new PeelServer(options, store, Version.text(), responseMemory, streets)) {
            describe(store, engine);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "peel-stop"));
            spec.commandLine().getOut().println("peel: listening on " + address(server, options));
            spec.commandLine().getOut().flush();
            ready.listening(address(server, options));
            server.join();
            return 0;
        }
    }

    private static String address(PeelServer server, ServerOptions options) {
        return "http://" + options.host() + ":" + server.port();
    }

    private static void describe(Store store, StoreEngine engine) {
        Optional<Release> current = store.acquire();
        if (current.isEmpty()) {
            System.err.println("peel: nothing is loaded in " + engine.name()
                    + " yet; the server responds with 503 until the first release");
            return;
        }
        try (Release release = current.get()) {
            System.err.println("peel: release " + release.info().number() + ", " + release.info().latestMonth()
                    .map(latest -> release.info().months().size() + " months up to " + latest).orElse("no months"));
        }
    }

    private static void stop(PeelServer server) {
        try {
            server.stop();
        } catch (IOException e) {
            System.err.println("peel: stopping failed: " + e.getMessage());
        }
    }

    /// Called when a server listens.
    @FunctionalInterface
    interface Ready {
        /// Takes the address.
        ///
        /// @param address for example `http://127.0.0.1:8080`
        void listening(String address);
    }
}
