package peel.bench;

import java.io.IOException;

/// Two engines answered the same questions differently, so that there is nothing to compare.
public final class WrongAnswerException extends IOException {
    private static final long serialVersionUID = 1;

    WrongAnswerException(String message) {
        super(message);
    }
}
