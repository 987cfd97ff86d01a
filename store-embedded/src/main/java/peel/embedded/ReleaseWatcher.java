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

/// A daemon thread that follows a data directory: four times a second it looks at `CURRENT` and opens what a load has
/// published, and in between it reads the files of the release that serves, a part at a time, because opening reads next to
/// nothing of them. Nothing but [#stop] ends it: a server whose watcher died would serve an old release for good.
final class ReleaseWatcher {
    private static final System.Logger LOG = System.getLogger("peel.store");
    private static final long POLL_MILLIS = 250;

    /// A fifth of one processor for a minute or so, at full size.
    private static final long CHECK_NANOS = 50_000_000;

    /// A disk that fails damages everything, so a line for each part would fill the log.
    private static final int MOST_LINES = 20;

    private final DirectoryLayout layout;
    private final Supplier<@Nullable OpenRelease> serving;
    private final Consumer<OpenRelease> switchTo;
    private final Thread thread;
    private volatile boolean isStopped;
    private @Nullable BackgroundVerifier check;
    private int lines;
    private boolean hasSaidMissing;
    private final Set<String> saidFailures = new HashSet<>();
    private String step = "";

    /// @param serving the release that serves
    /// @param switchTo takes the next one, which it owns from then on
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

    /// Catches everything, also what a logger throws and that the heap is used up, and goes on.
    private void watch() {
        while (!isStopped) {
            try {
                Thread.sleep(POLL_MILLIS);
                step = "the new release cannot be opened, the old one goes on serving";
                switchIfChanged();
                step = "the files of the release cannot be checked";
                checkOn();
            } catch (Throwable e) {
                noteFailure(e);
            }
        }
    }

    /// Says each failure once.
    private void noteFailure(Throwable failure) {
        try {
            String text = step + ": "
                    + (failure instanceof StoreException ? failure.getMessage() : failure.toString());
            if (!isStopped && saidFailures.size() < MOST_LINES && saidFailures.add(text)) {
                LOG.log(Level.WARNING, text);
            }
        } catch (Throwable again) {
            // Nothing can be said; the next look may succeed.
        }
    }

    /// A directory may be replaced by another one whose release has the same number, so the checksum counts too.
    private void switchIfChanged() throws IOException {
        Optional<CurrentFile> pointer = CurrentFile.read(layout);
        OpenRelease old = serving.get();
        if (pointer.isEmpty() || old != null && old.pointer().equals(pointer.get())) {
            return;
        }
        Optional<OpenRelease> next = OpenRelease.openCurrent(layout);
        if (next.isPresent()) {
            switchTo.accept(next.get());
            LOG.log(Level.INFO, "serving release " + next.get().manifest().number());
        }
    }

    private void checkOn() throws IOException {
        OpenRelease release = serving.get();
        if (release == null) {
            return;
        }
        BackgroundVerifier running = check;
        if (running == null || running.release() != release) {
            running = new BackgroundVerifier(layout, release,
                    Optional.ofNullable(running).map(before -> before.release().damage()));
            check = running;
            saidFailures.clear();
            lines = 0;
            hasSaidMissing = false;
        }
        boolean wasDone = running.isDone();
        // All is noted before anything is said, since a logger may fail.
        List<BackgroundVerifier.Problem> problems = running.run(CHECK_NANOS).stream()
                .filter(problem -> release.damage().add(problem.path())).toList();
        problems.forEach(problem -> say(release, problem));
        if (running.isMissingFiles() && !hasSaidMissing && !isStopped) {
            hasSaidMissing = true;
            LOG.log(Level.WARNING, "files of release " + release.manifest().number()
                    + " were removed: it goes on serving, but cannot be opened again; load the data again");
        }
        if (running.isDone() && !wasDone && !isStopped) {
            LOG.log(Level.DEBUG, "read all files of release " + release.manifest().number());
        }
    }

    /// A directory may be removed as soon as its store is closed.
    private void say(OpenRelease release, BackgroundVerifier.Problem problem) {
        if (isStopped) {
            return;
        }
        lines++;
        if (lines <= MOST_LINES) {
            LOG.log(Level.ERROR, "release " + release.manifest().number() + " is damaged: " + problem.path() + ": "
                    + problem.reason() + ": " + FoundDamage.REMEDY);
        } else if (lines == MOST_LINES + 1) {
            LOG.log(Level.ERROR, "release " + release.manifest().number() + " is damaged in more places: "
                    + "`peel verify` lists all");
        }
    }
}
