package peel.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The program in a process of its own, on the Java and the classes of the test.
public final class PeelProcess implements AutoCloseable {
    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private PeelProcess(List<String> command) throws IOException {
        out = Files.createTempFile("peel", ".out");
        err = Files.createTempFile("peel", ".err");
        process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    /// How a process ended.
    public record Ended(int exitCode, String out, String err) {}

    /// Starts it with the arguments of a command.
    public static PeelProcess start(String... arguments) throws IOException {
        return new PeelProcess(command(arguments));
    }

    /// Starts it where no file can grow beyond a size, as on a disk that is full: writing then fails.
    static PeelProcess startWithFullDisk(int kibibytes, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$0\" \"$@\""));
        command.addAll(command(arguments));
        return new PeelProcess(command);
    }

    /// Starts it with so much memory for objects, `48m` for example.
    static PeelProcess startWithMemory(String heap, String... arguments) throws IOException {
        List<String> command = command(arguments);
        command.add(1, "-Xmx" + heap);
        return new PeelProcess(command);
    }

    /// Starts it and waits for its end.
    public static Ended run(String... arguments) throws IOException, InterruptedException {
        try (PeelProcess peel = start(arguments)) {
            return peel.await();
        }
    }

    private static List<String> command(String... arguments) {
        return command(List.of("-XX:TieredStopAtLevel=1"), arguments);
    }

    /// The command that starts the program on the Java and the classes of the test.
    ///
    /// @param javaOptions options of the Java virtual machine, for example `-Xmx256m`
    /// @param arguments those of the program
    public static List<String> command(List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>(java());
        command.addAll(StartCache.options());
        command.addAll(javaOptions);
        command.addAll(program(arguments));
        return command;
    }

    static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED");
    }

    static List<String> program(String... arguments) {
        String separator = System.getProperty("path.separator");
        String classes = Arrays.stream(System.getProperty("java.class.path").split(separator, -1))
                .filter(each -> !each.endsWith("test-classes")).collect(Collectors.joining(separator));
        List<String> program = new ArrayList<>(List.of("-cp", classes, "peel.app.Main"));
        program.addAll(List.of(arguments));
        return program;
    }

    /// The process itself, for signals.
    public Process process() {
        return process;
    }

    /// What it has written to standard output.
    public String out() throws IOException {
        return Files.readString(out);
    }

    /// What it has written to standard error.
    public String err() throws IOException {
        return Files.readString(err);
    }

    /// Waits for its end.
    public Ended await() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the process has not ended; it said: " + out() + err());
        }
        return new Ended(process.exitValue(), out(), err());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
