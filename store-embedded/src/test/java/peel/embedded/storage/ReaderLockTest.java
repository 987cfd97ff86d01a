package peel.embedded.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Locks of a release in this process and in others.
final class ReaderLockTest {
    @TempDir
    private Path release = Path.of(".");

    @BeforeEach
    void create() throws IOException {
        Files.createFile(release.resolve(DirectoryLayout.IN_USE));
    }

    @Test
    void aReleaseIsHeldUntilTheLastReaderOfThisProcessHasClosedItsLock() throws IOException {
        assertThat(ReaderLock.isHeld(release)).isFalse();
        ReaderLock first = ReaderLock.acquire(release);
        ReaderLock second = ReaderLock.acquire(release);
        assertThat(ReaderLock.isHeld(release)).isTrue();
        first.close();
        assertThat(ReaderLock.isHeld(release)).isTrue();
        second.close();
        assertThat(ReaderLock.isHeld(release)).isFalse();
    }

    @Test
    void aReleaseIsHeldByAnotherProcessUntilItDies() throws Exception {
        Process reader = start();
        try (BufferedReader lines = reader.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo(Reader.LOCKED);
            assertThat(ReaderLock.isHeld(release)).isTrue();
            ReaderLock.acquire(release).close();
            assertThat(ReaderLock.isHeld(release)).as("after a second reader has gone").isTrue();
        } finally {
            reader.destroyForcibly();
        }
        assertThat(reader.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ReaderLock.isHeld(release)).isFalse();
    }

    @Test
    void aFolderWithoutTheFileIsNotHeld() throws IOException {
        Files.delete(release.resolve(DirectoryLayout.IN_USE));
        assertThat(ReaderLock.isHeld(release)).isFalse();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Reader.class.getName(), release.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// The other process: locks a release and waits.
    static final class Reader {
        static final String LOCKED = "locked";

        private Reader() {}

        public static void main(String[] args) throws Exception {
            try (ReaderLock _ = ReaderLock.acquire(Path.of(args[0]))) {
                System.out.println(LOCKED);
                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            }
        }
    }
}
