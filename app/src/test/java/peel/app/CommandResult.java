package peel.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/// How a command ended, and what it printed.
public record CommandResult(int exitCode, String out, String err) {
    /// Runs a command in this process.
    public static CommandResult run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine peel = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new CommandResult(peel.execute(arguments), out.toString(), err.toString());
    }
}
