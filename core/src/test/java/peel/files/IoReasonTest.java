package peel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IoReasonTest {
    @Test
    void theReasonStandsBehindTheFile() {
        Map.of(new AccessDeniedException("/d/CURRENT"), "/d/CURRENT: permission denied",
                new NoSuchFileException("/d/x"), "/d/x: no such file or folder",
                new FileAlreadyExistsException("/d/x"), "/d/x: is there already",
                new NotDirectoryException("/d/x"), "/d/x: is not a folder",
                new DirectoryNotEmptyException("/d/x"), "/d/x: is not empty",
                new FileSystemLoopException("/d/x"), "/d/x: is a link that leads back to itself",
                new FileSystemException("/d/x", null, "No space left on device"), "/d/x: No space left on device",
                new FileSystemException("/d/x"), "/d/x: FileSystemException",
                new IOException("Is a directory"), "Is a directory", new IOException(), "java.io.IOException")
                .forEach((failure, text) -> assertThat(IoReason.of(failure)).isEqualTo(text));
    }
}
