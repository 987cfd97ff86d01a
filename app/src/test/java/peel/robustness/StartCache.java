package peel.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a Java virtual machine learns in a start of the demo, kept for the processes of all tests: each then starts in half the
/// time. Where it cannot be kept, since a class path that is not of jars alone does not allow it, they start without.
final class StartCache {
    private static final int LONGEST_SECONDS = 60;
    private static final String READY = "peel: listening";
    private static final List<String> OPTIONS = train();

    private StartCache() {}

    /// The options of Java that use it.
    static List<String> options() {
        return OPTIONS;
    }

    private static List<String> train() {
        try {
            Path target = Path.of(System.getProperty("peel.root"), "target");
            Path folder = Files.createTempDirectory(Files.createDirectories(target), "start-cache");
            Path cache = folder.resolve("start.aot");
            cache.toFile().deleteOnExit();
            List<String> command = new ArrayList<>(PeelProcess.java());
            command.add("-XX:AOTCacheOutput=" + cache);
            command.addAll(PeelProcess.program("demo", "--port", "0", "--data", folder.resolve("data").toString()));
            learn(command, folder.resolve("out"));
            return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off,cds*=off") : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static void learn(List<String> command, Path out) throws IOException, InterruptedException {
        Process demo = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        for (int i = 0; i < LONGEST_SECONDS * 20 && demo.isAlive() && !Files.readString(out).contains(READY); i++) {
            Thread.sleep(50);
        }
        demo.destroy();
        demo.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        demo.destroyForcibly();
    }
}
