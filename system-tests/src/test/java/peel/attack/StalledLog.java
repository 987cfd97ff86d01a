package peel.attack;

import java.time.Duration;

/// Requests to a server whose standard error is a pipe that nobody reads, as when a log collector hangs.
record StalledLog(Attack requests) implements Attack {
    @Override
    public String name() {
        return requests.name();
    }

    @Override
    public void run(Target target, Duration duration, AttackLog log) throws InterruptedException {
        requests.run(target, duration, log);
    }

    @Override
    public boolean stallsStandardError() {
        return true;
    }
}
