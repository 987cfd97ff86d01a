package peel.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// The reason in words why reading or writing a file failed. The messages of several exceptions of the JDK are nothing but the
/// name of the file.
public final class IoReason {
    private IoReason() {}

    /// The file and the reason, for example `/data/CURRENT: permission denied`; without a message the exception's name.
    public static String of(IOException e) {
        String message = e.getMessage();
        String text = message == null || message.isBlank() ? e.toString() : message;
        if (!(e instanceof FileSystemException failure) || failure.getReason() != null) {
            return text;
        }
        return switch (failure) {
            case AccessDeniedException _ -> text + ": permission denied";
            case NoSuchFileException _ -> text + ": no such file or folder";
            case FileAlreadyExistsException _ -> text + ": is there already";
            case NotDirectoryException _ -> text + ": is not a folder";
            case DirectoryNotEmptyException _ -> text + ": is not empty";
            case FileSystemLoopException _ -> text + ": is a link that leads back to itself";
            default -> text + ": " + e.getClass().getSimpleName();
        };
    }
}
