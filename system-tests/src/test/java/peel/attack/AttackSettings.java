package peel.attack;

import java.time.Duration;
import java.util.List;

/// How hard and how long the attacks are, from system properties.
///
/// @param isLong whether each attack goes on for half a minute and with more connections: `peel.attack.long`
/// @param only a part of the names of the attacks that are wanted, empty for all: `peel.attack.only`
/// @param patience how long another client may wait for an answer: `peel.attack.patience.millis`, 100 on an idle machine,
///            1000 on one that is shared
/// @param heapMegabytes the server's heap: `peel.attack.heap.megabytes`
/// @param javaOptions further options of the server's Java virtual machine: `peel.attack.java.options`
record AttackSettings(boolean isLong, String only, Duration patience, int heapMegabytes, List<String> javaOptions) {
    static AttackSettings ofSystemProperties() {
        boolean isLong = Boolean.getBoolean("peel.attack.long");
        return new AttackSettings(isLong, System.getProperty("peel.attack.only", ""),
                Duration.ofMillis(Integer.getInteger("peel.attack.patience.millis", 1000)),
                Integer.getInteger("peel.attack.heap.megabytes", isLong ? 512 : 256),
                List.of(System.getProperty("peel.attack.java.options", "").strip().split("\\s+")).stream()
                        .filter(option -> !option.isEmpty()).toList());
    }

    Duration duration() {
        return isLong ? Duration.ofSeconds(30) : Duration.ofSeconds(2);
    }

    /// One count for the build, another for a run by hand.
    int count(int shortRun, int longRun) {
        return isLong ? longRun : shortRun;
    }

    Duration every(Duration shortRun, Duration longRun) {
        return isLong ? longRun : shortRun;
    }
}
