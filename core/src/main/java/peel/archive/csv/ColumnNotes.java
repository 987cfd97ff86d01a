package peel.archive.csv;

import java.util.List;
import peel.text.LogText;

/// What a reader of CSV did with columns that are not the archive's.
///
/// @param skipped columns that the archive does not have, as the header names them: the first 20
/// @param more how many of those there are beyond 20
/// @param missing columns of the archive that the file does not have, blank in every row
public record ColumnNotes(List<String> skipped, int more, List<String> missing) {
    /// Of a file whose columns are the archive's.
    public static final ColumnNotes NONE = new ColumnNotes(List.of(), 0, List.of());

    private static final int NAMED = 20;
    private static final int LONGEST = 60;

    public static ColumnNotes of(List<String> skipped, List<String> missing) {
        return new ColumnNotes(skipped.stream().limit(NAMED).map(ColumnNotes::shortened).toList(),
                Math.max(0, skipped.size() - NAMED), missing);
    }

    private static String shortened(String name) {
        return LogText.of(name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name);
    }
}
