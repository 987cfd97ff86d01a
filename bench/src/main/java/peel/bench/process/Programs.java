package peel.bench.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Command lines of programs: they use the Java of this process, and Peel is started from its jar as users start it.
///
/// @param jar Peel's jar, started as the launcher does, with what the JVM has kept of a start before; empty to take Peel
///            from this process's class path
public record Programs(Optional<Path> jar) {
    private static final String MAIN = "peel.app.Main";

    /// The command line of a Peel command. The jar grants native access itself: with an option for it, the JVM leaves what it has
    /// kept aside.
    public List<String> peel(String... arguments) {
        List<String> command = new ArrayList<>(List.of(java()));
        if (jar.isPresent() && arguments[0].equals("load")) {
            command.set(0, launcher(jar.get()).toString()); // which knows what suits a load
        } else if (jar.isPresent()) {
            Path cache = Path.of(jar.get().toString().replaceFirst("\\.jar$", ".aot"));
            if (Files.exists(cache)) {
                command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off,cds*=off"));
            }
            command.addAll(List.of("-jar", jar.get().toString()));
        } else {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    MAIN));
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /// The command line of a program of bench.
    public List<String> bench(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED", "-Xmx2g", "-cp",
                System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path launcher(Path jar) {
        return jar.toAbsolutePath().resolve("../../../peel").normalize();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
