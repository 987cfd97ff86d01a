package peel.embedded;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peel.embedded.build.BackgroundVerifier;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.OpenRelease;
import peel.embedded.storage.CurrentFile;
import peel.embedded.storage.DirectoryLayout;
import peel.store.StoreException;

/// A daemon thread that follows a data directory. Four times a second it reads `CURRENT` and opens the release that a load has
/// published. In between it verifies the files of the current release, a part at a time, because opening a release reads next to
/// nothing of them. Nothing but [#stop] ends the thread: without it a server would serve an old release for ever.
final class ReleaseWatcher {
    private static final System.Logger LOG = System.getLogger("peel.store");
    private static final long POLL_MILLIS = 250;

    /// A fifth of one processor, for about a minute at full size.
    private static final long VERIFY_NANOS = 50_000_000;

    /// A failing disk damages everything, and a line for each part would fill the log.
    private static final int MAX_LINES = 20;

    private final DirectoryLayout layout;
    private final Supplier<@Nullable OpenRelease> serving;
    private final Consumer<OpenRelease> switchTo;
    private final Thread thread;
    private volatile boolean isStopped;
    private @Nullable BackgroundVerifier verifier;
    private int lines;
    private boolean hasLoggedMissing;
    private final Set<String> loggedFailures = new HashSet<>();
    private String step = "";

    /// @param serving the current release
    /// @param switchTo makes a release the current one, with a reference that the callee gives back
    ReleaseWatcher(DirectoryLayout layout, Supplier<@Nullable OpenRelease> serving, Consumer<OpenRelease> switchTo) {
        this.layout = layout;
        this.serving = serving;
        this.switchTo = switchTo;
        this.thread = Thread.ofPlatform().daemon().name("peel-release-watcher").unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    void stop() {
        isStopped = true;
        thread.interrupt();
    }

    /// Continues after every failure, also of a logger and when the heap is full.
    private void watch() {
        while (!isStopped) {
            try {
                Thread.sleep(POLL_MILLIS);
                step = "the new release cannot be opened, the old one goes on serving";
                switchIfChanged();
                step = "the files of the release cannot be checked";
                verifyFiles();
            } catch (Throwable e) {
                logFailure(e);
            }
        }
    }

    /// Logs each failure once.
    private void logFailure(Throwable failure) {
        try {
            String text = step + ": "
                    + (failure instanceof StoreException ? failure.getMessage() : failure.toString());
            if (!isStopped && loggedFailures.size() < MAX_LINES && loggedFailures.add(text)) {
                LOG.log(Level.WARNING, text);
            }
        } catch (Throwable again) {
            // It cannot be logged; the next attempt may succeed.
        }
    }

    /// A directory may be replaced by another one whose release has the same number, so the checksum counts too.
    private void switchIfChanged() throws IOException {
        Optional<CurrentFile> current = CurrentFile.read(layout);
        OpenRelease old = serving.get();
        if (current.isEmpty() || old != null && old.pointer().equals(current.get())) {
            return;
        }
        Optional<OpenRelease> next = OpenRelease.openCurrent(layout);
        if (next.isPresent()) {
            switchTo.accept(next.get());
            LOG.log(Level.INFO, "serving release " + next.get().manifest().number());
        }
    }

    private void verifyFiles() throws IOException {
        OpenRelease release = serving.get();
        if (release == null) {
            return;
        }
        BackgroundVerifier running = verifier;
        if (running == null || running.release() != release) {
            running = new BackgroundVerifier(layout, release,
                    Optional.ofNullable(running).map(before -> before.release().damage()));
            verifier = running;
            loggedFailures.clear();
            lines = 0;
            hasLoggedMissing = false;
        }
        boolean wasDone = running.isDone();
        // The damage is noted before any of it is logged, because a logger may fail.
        List<BackgroundVerifier.Problem> problems = running.run(VERIFY_NANOS).stream()
                .filter(problem -> release.damage().add(problem.path())).toList();
        problems.forEach(problem -> log(release, problem));
        if (running.isMissingFiles() && !hasLoggedMissing && !isStopped) {
            hasLoggedMissing = true;
            LOG.log(Level.WARNING, "files of release " + release.manifest().number()
                    + " were removed: it goes on serving, but cannot be opened again; load the data again");
        }
        if (running.isDone() && !wasDone && !isStopped) {
            LOG.log(Level.DEBUG, "read all files of release " + release.manifest().number());
        }
    }

    /// Logs a problem, but none after the store was closed, because the directory may be deleted then.
    private void log(OpenRelease release, BackgroundVerifier.Problem problem) {
        if (isStopped) {
            return;
        }
        lines++;
        if (lines <= MAX_LINES) {
            LOG.log(Level.ERROR, "release " + release.manifest().number() + " is damaged: " + problem.path() + ": "
                    + problem.reason() + ": " + FoundDamage.REMEDY);
        } else if (lines == MAX_LINES + 1) {
            LOG.log(Level.ERROR, "release " + release.manifest().number() + " is damaged in more places: "
                    + "`peel verify` lists all");
        }
    }
}
