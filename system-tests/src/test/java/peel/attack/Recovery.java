package peel.attack;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits until a server is after an attack as it was before.
///
/// @param openFilesBefore its file descriptors before
/// @param release the number of the release that was published meanwhile
record Recovery(AttackedServer server, OptionalLong openFilesBefore, int release) {
    private static final int FEW_FILES = 24;
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final double IDLE_SHARE = 0.6;

    /// How long it took.
    ///
    /// @param millis time until all was well, or until patience ended
    /// @param missing what was not well then, empty if all was
    record Result(long millis, String missing) {}

    /// Waits.
    Result await(Duration patience) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String missing = "answers";
        long millis = 0;
        while (!missing.isEmpty() && millis < patience.toMillis() && server.isAlive()) {
            missing = missing(patience.minusMillis(millis));
            millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
        return new Result(millis, missing);
    }

    private String missing(Duration left) throws IOException, InterruptedException {
        long filesNow = server.openFiles().orElse(0);
        if (filesNow > openFilesBefore.orElse(0) + FEW_FILES) {
            Thread.sleep(20);
            return filesNow + " files are open, before the attack " + openFilesBefore.getAsLong();
        }
        FutureTask<String> asking = new FutureTask<>(this::missingAnswers);
        Thread.ofVirtual().start(asking);
        String answers = get(asking, left);
        return answers.isEmpty() ? busy() : answers;
    }

    private static String get(Future<String> asking, Duration left) throws InterruptedException {
        try {
            return asking.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return "an answer to any of /healthz, /metrics, /readyz";
        } catch (ExecutionException e) {
            Thread.sleep(20);
            return String.valueOf(e.getCause());
        }
    }

    private String missingAnswers() throws IOException {
        for (String path : new String[]{"/healthz", "/metrics", "/readyz", AttackData.SMALL_REQUEST}) {
            int status = Probe.ask(server.target(), path).status();
            if (status != 200) {
                return path + " is answered with " + status;
            }
        }
        int served = AttackData.releaseServed(server.target());
        return served == release ? "" : "release " + release + ", " + served + " is still served";
    }

    /// Work for clients that have gone must have ended too.
    private String busy() throws InterruptedException {
        Duration before = server.processorTime();
        long start = System.nanoTime();
        Thread.sleep(LOOK.toMillis());
        double share = (double) server.processorTime().minus(before).toNanos() / (System.nanoTime() - start);
        return share < IDLE_SHARE ? "" : "rest: %.1f processors are busy".formatted(share);
    }
}
