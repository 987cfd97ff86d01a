package peel.files;

import java.io.IOException;
import java.io.Serial;

/// Another job of the same kind is working in a directory. The message names the directory and the other process, and says
/// what to do, for the user to read.
public final class DirectoryInUseException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    DirectoryInUseException(String message) {
        super(message);
    }
}
