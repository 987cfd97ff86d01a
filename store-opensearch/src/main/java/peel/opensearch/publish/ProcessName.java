package peel.opensearch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Names a process, so that another one on the same machine can see whether it still runs: what it held is free at once when it was
/// killed. Linux names a start of the system and a set of processes (that of a container, for example) with ids that no other
/// machine has; elsewhere no process is known to be dead.
final class ProcessName {
    private static final String SEPARATOR = "/";

    private ProcessName() {}

    /// A name for this process, another one with each call.
    static String ofThisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return String.join(SEPARATOR, UUID.randomUUID().toString(), machine(), Long.toString(self.pid()),
                started(self));
    }

    /// Whether a process has a name that was made on this machine, and runs no more.
    static boolean isDead(String name) {
        String[] parts = name.split(SEPARATOR, -1);
        if (parts.length != 4 || parts[1].isEmpty() || !parts[1].equals(machine())) {
            return false;
        }
        try {
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[2]));
            return process.isEmpty() || !process.get().isAlive() || !started(process.get()).equals(parts[3]);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// Empty where it is not known.
    private static String machine() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip() + "-"
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString().replaceAll("[^0-9]", "");
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).map(String::valueOf).orElse("");
    }
}
