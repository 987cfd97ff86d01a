package peel.archive.police;

import java.util.Locale;
import java.util.Optional;
import peel.archive.csv.NullWords;
import peel.model.TriState;

/// Reads yes or no as programs write it: `True`, `TRUE`, `true`, `t`, `1` or `1.0`, and their opposites.
final class FlagText {
    private FlagText() {}

    /// The flag of a cell, [TriState#UNKNOWN] for one without a value, empty for anything else.
    static Optional<TriState> parse(String cell) {
        if (NullWords.isNull(cell)) {
            return Optional.of(TriState.UNKNOWN);
        }
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true", "t", "1", "1.0" -> Optional.of(TriState.TRUE);
            case "false", "f", "0", "0.0" -> Optional.of(TriState.FALSE);
            default -> Optional.empty();
        };
    }
}
