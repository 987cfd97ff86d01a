package peel.app;

import java.io.Console;
import java.util.Optional;

/// Whether somebody is looking.
final class Terminal {
    private Terminal() {}

    /// Whether standard input and output are a terminal.
    static boolean isInteractive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
