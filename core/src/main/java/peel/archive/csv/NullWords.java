package peel.archive.csv;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// The words that programs write into a cell that has no value. They are read as a blank cell in every column. The list is
/// closed, and no value of the archive is one of them.
public final class NullWords {
    private static final Set<String> WORDS = Set.of("", "na", "n/a", "n.a.", "#n/a", "#na", "<na>", "null", "(null)",
            "<null>", "[null]", "none", "nan", "-nan", "nat", "nil", "\\n", "undefined", "-", "--", ".");
    private static final int LONGEST = 9;

    private NullWords() {}

    /// Whether a cell has no value: it is blank, or one of the words in any case, with or without blanks around it.
    public static boolean isNull(String cell) {
        String word = cell.strip();
        return word.length() <= LONGEST && WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a cell has no value, see [#isNull(String)].
    public static boolean isNull(byte[] bytes, int from, int to) {
        return from == to || isNull(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    /// The text of a cell without the blanks around it, empty when it has no value.
    public static String textOf(String cell) {
        return isNull(cell) ? "" : cell.strip();
    }
}
