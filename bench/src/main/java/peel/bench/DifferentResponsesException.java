package peel.bench;

import java.io.IOException;

/// Two engines returned different records for the same requests, so that their times cannot be compared.
public final class DifferentResponsesException extends IOException {
    private static final long serialVersionUID = 1;

    DifferentResponsesException(String message) {
        super(message);
    }
}
