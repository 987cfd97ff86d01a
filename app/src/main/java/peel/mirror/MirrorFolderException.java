package peel.mirror;

import java.io.IOException;
import java.io.Serial;

/// The folder of a mirror cannot be used: the disk fails or is full, or another mirror is using it. The message says why and
/// what to do about it, for the user to read.
public final class MirrorFolderException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    MirrorFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
