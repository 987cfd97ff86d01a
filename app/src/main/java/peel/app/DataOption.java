package peel.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that names the data directory, the same for every command.
final class DataOption {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the data directory")
    private Path directory = Path.of("data");

    Path directory() {
        return directory;
    }
}
