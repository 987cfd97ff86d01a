package peel.archive;

import java.util.Locale;
import java.util.Optional;
import peel.model.Flag;

/// Reads yes or no as programs write it: `True`, `TRUE`, `true`, `t`, `1` or `1.0`, and their opposites.
final class FlagText {
    private FlagText() {}

    /// The flag of a cell, [Flag#UNKNOWN] for one without a value, empty for anything else.
    static Optional<Flag> parse(String cell) {
        if (NullWords.isNull(cell)) {
            return Optional.of(Flag.UNKNOWN);
        }
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true", "t", "1", "1.0" -> Optional.of(Flag.TRUE);
            case "false", "f", "0", "0.0" -> Optional.of(Flag.FALSE);
            default -> Optional.empty();
        };
    }
}
