package peel.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says in words why reading or writing a file failed: the messages of several exceptions of the JDK are the file's name and
/// nothing else.
public final class IoReason {
    private IoReason() {}

    /// The file and the reason, for example `/data/CURRENT: permission denied`; without a message the exception's name.
    public static String of(IOException e) {
        String message = e.getMessage();
        String said = message == null || message.isBlank() ? e.toString() : message;
        if (!(e instanceof FileSystemException failure) || failure.getReason() != null) {
            return said;
        }
        return switch (failure) {
            case AccessDeniedException _ -> said + ": permission denied";
            case NoSuchFileException _ -> said + ": no such file or folder";
            case FileAlreadyExistsException _ -> said + ": is there already";
            case NotDirectoryException _ -> said + ": is not a folder";
            case DirectoryNotEmptyException _ -> said + ": is not empty";
            case FileSystemLoopException _ -> said + ": is a link that leads back to itself";
            default -> said + ": " + e.getClass().getSimpleName();
        };
    }
}
