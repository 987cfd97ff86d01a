package peel.archive;

import java.util.List;
import java.util.stream.Stream;

/// What a reader of CSV did with columns that are not the archive's.
///
/// @param leftOut columns that the archive does not have, as the header names them; at most 20, the last entry says how many
///            more there are
/// @param missing columns of the archive that the file does not have, blank in every row
public record ColumnNotes(List<String> leftOut, List<String> missing) {
    /// Of a file whose columns are the archive's.
    public static final ColumnNotes NONE = new ColumnNotes(List.of(), List.of());

    private static final int NAMED = 20;
    private static final int LONGEST = 60;

    static ColumnNotes of(List<String> leftOut, List<String> missing) {
        List<String> names = leftOut.stream().limit(NAMED).map(ColumnNotes::shortened).toList();
        int more = leftOut.size() - NAMED;
        return new ColumnNotes(more > 0
                ? Stream.concat(names.stream(), Stream.of(more + " more")).toList()
                : names, missing);
    }

    private static String shortened(String name) {
        return Excerpt.of(name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name);
    }
}
