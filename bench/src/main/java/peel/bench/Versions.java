package peel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/// What programs say of their own version.
final class Versions {
    private static final int DIGITS = 12;

    private Versions() {}

    /// Peel's: the commit that it was built from, where there is a repository.
    static String peel(Settings settings) throws IOException {
        String commit = firstLine(List.of("git", "-C", settings.root().toString(), "describe", "--always", "--dirty",
                "--abbrev=" + DIGITS));
        return commit.contains(" ") ? "Peel without a commit" : "Peel at " + commit;
    }

    /// The first line that a program prints, whatever its exit code; a sentence where there is no such program.
    static String firstLine(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return command.getFirst() + " is not there (" + e.getMessage() + ")";
        }
        return new String(process.getInputStream().readAllBytes(), UTF_8).lines().findFirst().orElse("").strip();
    }
}
