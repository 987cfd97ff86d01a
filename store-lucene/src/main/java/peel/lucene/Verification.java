package peel.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.lucene.Manifest.FileEntry;
import peel.lucene.Manifest.MonthEntry;
import peel.model.RecordKind;
import peel.store.Coverage;
import peel.store.DataDirectoryException;
import peel.store.VerifyProgress;
import peel.store.VerifyReport;

/// Reads every file of the current release and compares it with its checksum and with the manifest.
final class Verification {
    private final DataLayout layout;
    private final VerifyProgress progress;
    private final List<String> problems = new ArrayList<>();

    Verification(DataLayout layout, VerifyProgress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    VerifyReport run() throws IOException {
        Optional<ReleasePointer> pointer = ReleasePointer.read(layout);
        if (pointer.isEmpty()) {
            throw new DataDirectoryException(
                    "nothing has been loaded into " + layout.root() + " yet: run `peel load` first");
        }
        Manifest manifest = pointer.get().manifest(layout);
        long done = 0;
        for (FileEntry file : manifest.files()) {
            IntegrityCheck.problem(layout, file)
                    .ifPresent(reason -> problems.add(file.path() + ": " + reason));
            done += file.bytes();
            progress.advance(done, manifest.bytes());
        }
        checkCounts(manifest);
        if (problems.isEmpty()) {
            open();
        }
        return new VerifyReport(manifest.number(), manifest.files().size(), manifest.bytes(), List.copyOf(problems));
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
            problems.add(month.month() + ": the coverage counts " + covered + " rows of kind " + kind.fileWord()
                    + ", the month has " + rows);
        }
    }

    private void open() {
        try {
            OpenRelease.openCurrent(layout).ifPresent(OpenRelease::release);
        } catch (IOException e) {
            problems.add("the release cannot be opened: " + e.getMessage());
        }
    }
}
