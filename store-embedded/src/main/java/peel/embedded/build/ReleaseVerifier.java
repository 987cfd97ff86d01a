package peel.embedded.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.embedded.query.OpenRelease;
import peel.embedded.storage.CurrentFile;
import peel.embedded.storage.DirectoryLayout;
import peel.embedded.storage.Manifest;
import peel.embedded.storage.Manifest.FileEntry;
import peel.embedded.storage.Manifest.MonthEntry;
import peel.model.RecordKind;
import peel.store.StoreException;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;
import peel.store.coverage.Coverage;

/// Reads every file of the current release and compares it with its checksum and with the manifest. For one use.
public final class ReleaseVerifier {
    private final DirectoryLayout layout;
    private final VerifyProgress progress;
    private final List<String> problems = new ArrayList<>();

    /// @param layout of the data directory
    public ReleaseVerifier(DirectoryLayout layout, VerifyProgress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    /// Reads all files.
    ///
    /// @throws StoreException when there is no release, or its manifest cannot be read
    public VerifyReport run() throws IOException {
        Optional<CurrentFile> current = CurrentFile.read(layout);
        if (current.isEmpty()) {
            throw new StoreException(
                    "nothing has been loaded into " + layout.root() + " yet: run `peel load` first");
        }
        Manifest manifest = current.get().manifest(layout);
        long done = 0;
        for (FileEntry file : manifest.files()) {
            BackgroundVerifier.problem(layout, file)
                    .ifPresent(reason -> problems.add(file.path() + ": " + reason));
            done += file.bytes();
            progress.advance(done, manifest.bytes());
        }
        checkCounts(manifest);
        if (problems.isEmpty()) {
            open();
        }
        return new VerifyReport(manifest.number(), manifest.files().size(), manifest.bytes(), problems);
    }

    /// The counts that `peel status` shows must be those of the files.
    private void checkCounts(Manifest manifest) {
        for (MonthEntry month : manifest.months()) {
            compare(month, RecordKind.STREET, month.crimes(), manifest);
            compare(month, RecordKind.OUTCOMES, month.outcomes(), manifest);
            compare(month, RecordKind.STOP_AND_SEARCH, month.stops(), manifest);
        }
    }

    private void compare(MonthEntry month, RecordKind kind, int rows, Manifest manifest) {
        long covered = manifest.coverage().stream()
                .filter(coverage -> coverage.month().equals(month.month()) && coverage.kind() == kind)
                .mapToLong(Coverage::rows).sum();
        if (covered != rows) {
            problems.add(month.month() + ": the coverage counts " + covered + " rows of kind " + kind.fileSuffix()
                    + ", but the month has " + rows);
        }
    }

    private void open() {
        try {
            OpenRelease.openCurrent(layout).ifPresent(OpenRelease::decRef);
        } catch (IOException e) {
            problems.add("the release cannot be opened: " + e.getMessage());
        }
    }
}
