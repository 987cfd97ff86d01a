package peel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/// Versions of programs, as they print them.
final class Versions {
    private static final int DIGITS = 12;

    private Versions() {}

    /// The commit of Peel; a text that says so if there is no repository.
    static String peel(Settings settings) throws IOException {
        String commit = firstLine(List.of("git", "-C", settings.root().toString(), "describe", "--always", "--dirty",
                "--abbrev=" + DIGITS));
        return commit.contains(" ") ? "Peel without a commit" : "Peel at " + commit;
    }

    /// The first line that a program prints, whatever its exit code; a text that says so if there is no such program.
    static String firstLine(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return command.getFirst() + " is not installed (" + e.getMessage() + ")";
        }
        return new String(process.getInputStream().readAllBytes(), UTF_8).lines().findFirst().orElse("").strip();
    }
}
