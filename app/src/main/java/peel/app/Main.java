package peel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import peel.files.IoReason;
import peel.logging.Logging;
import peel.store.StoreUnavailableException;
import peel.text.LogText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The program `peel`. Exit codes: 0 on success, 2 on wrong usage, 1 on failure
/// (docs/spec/archive.md#loads-and-exit-codes).
@Command(name = "peel", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
        "The police.uk open-data archive as a fast, self-hosted, wire-compatible police data API.", ""}, subcommands = {
                DemoCommand.class, ExportCommand.class, LoadCommand.class, MirrorCommand.class, PublishCommand.class,
                ServeCommand.class,
                StatusCommand.class,
                VerifyCommand.class,
                CommandLine.HelpCommand.class}, footer = {"", "Start with: peel demo"})
public final class Main implements Runnable {
    private static final Set<String> SERVING = Set.of("demo", "serve");
    private static final int FAILURE = 1;
    private static final int WRONG_USAGE = 2;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    private Main() {}

    /// Runs the program and ends the process with its exit code.
    public static void main(String[] arguments) {
        RequestThreads.configure();
        Logging.configure();
        int exitCode = execute(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int execute(String[] arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println("peel: the memory is not enough (" + LogText.of(String.valueOf(e.getMessage()))
                    + "): give Java more, PEEL_JAVA_OPTS=-Xmx2g for example");
            return FAILURE;
        }
    }

    /// The command line, for [#main] and for tests that read its help.
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.getSubcommands().forEach((name, command) -> {
            if (SERVING.contains(name)) {
                ServerFlags.addTo(command.getCommandSpec());
            }
        });
        commandLine.registerConverter(Path.class, PathArgument::parse);
        commandLine.setExecutionExceptionHandler(Main::report);
        commandLine.setParameterExceptionHandler(Main::explain);
        commandLine.setUsageHelpAutoWidth(true);
        return commandLine;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command: use one of those below");
    }

    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        switch (failure) {
            case IOException e -> err.println("peel: " + LogText.plain(IoReason.of(e)));
            case StoreUnavailableException e -> err.println("peel: " + LogText.plain(String.valueOf(e.getMessage())));
            case InvalidPathException e -> err.println("peel: " + PathArgument.explain(e));
            default -> {
                String message = failure.getMessage();
                err.println("peel: "
                        + LogText.plain(message == null || message.isBlank() ? failure.toString() : message));
                System.getLogger("peel").log(System.Logger.Level.ERROR, "unexpected failure", failure);
            }
        }
        err.flush();
        return FAILURE;
    }

    private static int explain(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("peel: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println();
        command.usage(err);
        err.flush();
        return WRONG_USAGE;
    }
}
