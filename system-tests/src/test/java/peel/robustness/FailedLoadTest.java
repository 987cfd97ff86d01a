package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.robustness.PeelProcess.Ended;
import peel.store.build.ReleaseBuilder;

/// Loads that cannot succeed: each ends with exit code 1 and one message that says what was wrong and what to do, and
/// changes nothing.
final class FailedLoadTest {
    private static final CsvArchive ARCHIVE = new CsvArchive("Burglary", "Local resolution");

    private Path folder = Path.of("");
    private DataDirectory data = new DataDirectory(folder);

    @BeforeEach
    void loadAnOldRelease(@TempDir Path temporary) throws IOException {
        folder = temporary;
        data = new DataDirectory(folder.resolve("data"));
        data.load(ARCHIVE.write(folder.resolve("old"), 100));
    }

    @Test
    void aSourceThatDoesNotExistIsNamed() throws Exception {
        requireFailure(folder.resolve("nowhere.zip"), "there is no file or folder", "nowhere.zip");
    }

    @Test
    void aTextFileNamedLikeAZipIsNoZip() throws Exception {
        requireFailure(Files.writeString(folder.resolve("page.zip"), "<html>not found</html>"), "page.zip",
                "download it again");
    }

    @Test
    void aTruncatedZipIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(zip("whole.zip", "2024-01/2024-01-dorset-street.csv"));
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        requireFailure(half, "half.zip is not a complete zip", "download it again");
    }

    @Test
    void aZipThatLeavesItsFolderIsRefused() throws Exception {
        requireFailure(zip("evil.zip", "../2024-01-dorset-street.csv"), "evil.zip is refused",
                "../2024-01-dorset-street.csv", "it must be a path such as");
    }

    @Test
    void anEmptyFolderSaysWhatCanBeLoaded() throws Exception {
        requireFailure(Files.createDirectory(folder.resolve("empty")), "empty is empty", "can be loaded");
    }

    @Test
    void aFolderOfTextFilesNamesOneAndWhy() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("notes.txt"), "some notes\n");
        Files.writeString(texts.resolve("other.txt"), "other notes\n");
        requireFailure(texts, "holds nothing that can be loaded", "notes.txt", "1 more file");
    }

    @Test
    void aFileOfNothingButBadRowsChangesNothing() throws Exception {
        Path csv = folder.resolve("2024-01-dorset-street.csv");
        Files.writeString(csv, CsvArchive.STREET_HEADER + "one,two,three\n");
        requireFailure(csv, "not one row could be loaded", "rejects");
    }

    @Test
    void aFileWithRowsOfTooManyMonthsIsRefusedAndLeavesNoRejects() throws Exception {
        StringBuilder rows = new StringBuilder(CsvArchive.STREET_HEADER).append("one,two,three\n");
        for (int month = 0; month < 301; month++) {
            rows.append(",").append(1990 + month / 12).append(month % 12 < 9 ? "-0" : "-").append(month % 12 + 1)
                    .append(",Dorset Police,Dorset Police,-1.880000,50.720000,On or near Road,,,Burglary,,\n");
        }
        Path csv = Files.writeString(folder.resolve("all.csv"), rows);
        requireFailure(csv, "all.csv has rows of 301 months, more than 300");
        assertThat(data.path().resolve("rejects")).isEmptyDirectory();
    }

    @Test
    void aFolderWhereAFileBelongsIsNamedWithTheReason() throws Exception {
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("CURRENT"));
        assertMessage(PeelProcess.run("load", "--data", other.toString(), folder.resolve("old").toString()),
                "CURRENT cannot be read (Is a directory)");
        Path locked = folder.resolve("locked");
        Files.createDirectories(locked.resolve("load.lock"));
        assertMessage(PeelProcess.run("load", "--data", locked.toString(), folder.resolve("old").toString()),
                "load.lock: Is a directory");
    }

    @Test
    void aDirectoryThatAnotherLoadUsesIsNamedWithItsProcess() throws Exception {
        try (ReleaseBuilder other = new EmbeddedEngine(data.path()).newRelease()) {
            assertThat(other.vocabulary()).isNotNull();
            requireFailure(folder.resolve("old"), "another load is using", data.path().toString(),
                    "process " + ProcessHandle.current().pid(), "wait until it has ended");
        }
    }

    @Test
    void aDataDirectoryThatIsAFileOrLiesUnderOneIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "text");
        for (Path directory : List.of(file, file.resolve("below"))) {
            Ended load = PeelProcess.run("load", "--data", directory.toString(), folder.resolve("old").toString());
            assertMessage(load, directory.toString());
        }
    }

    @Test
    void aFullDiskLeavesTheOldReleaseAndTheNextLoadCleansUp() throws Exception {
        Path big = ARCHIVE.write(folder.resolve("big"), 20_000);
        DataDirectory.Serving before = data.serving();
        try (PeelProcess load = PeelProcess.startWithFullDisk(200, "load", "--data", data.path().toString(),
                big.toString())) {
            assertMessage(load.await(), "writing to " + data.path() + " failed", "File too large",
                    "nothing has changed",
                    "make room");
        }
        requireUnchanged(before);
        data.load(big);
        assertThat(data.serving().content().counted()).isGreaterThan(before.content().counted());
        data.requireSound();
        data.requireNoLeftovers();
    }

    @Test
    void aDiskThatIsFullBeforeTheMonthsOfAnUndatedFileAreBuiltLeavesTheOldRelease() throws Exception {
        Path big = ARCHIVE.write(folder.resolve("big"), 20_000);
        Path undated = Files.move(big.resolve("2024-01/2024-01-leicestershire-street.csv"), folder.resolve("all.csv"));
        DataDirectory.Serving before = data.serving();
        try (PeelProcess load = PeelProcess.startWithFullDisk(200, "load", "--data", data.path().toString(),
                undated.toString())) {
            assertMessage(load.await(), "writing to " + data.path() + " failed", "File too large",
                    "nothing has changed", "make room");
        }
        requireUnchanged(before);
        data.requireNoLeftovers();
        data.load(undated);
        assertThat(data.serving().content().counted()).isGreaterThan(before.content().counted());
        data.requireNoLeftovers();
    }

    private void requireFailure(Path source, String... parts) throws Exception {
        DataDirectory.Serving before = data.serving();
        assertMessage(PeelProcess.run("load", "--data", data.path().toString(), source.toString()), parts);
        requireUnchanged(before);
    }

    private void requireUnchanged(DataDirectory.Serving before) throws IOException {
        assertThat(data.serving()).isEqualTo(before);
        data.requireSound();
    }

    private static void assertMessage(Ended load, String... parts) {
        assertThat(load.exitCode()).as(load.err()).isEqualTo(1);
        assertThat(load.out()).isEmpty();
        assertThat(load.err()).contains(parts).doesNotContain("\tat ", "Exception");
        assertThat(load.err().lines().toList()).last().asString().startsWith("peel: ");
    }

    private Path zip(String name, String entry) throws IOException {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(Files.readAllBytes(folder.resolve("old/2024-01/2024-01-leicestershire-street.csv")));
        }
        return path;
    }
}
