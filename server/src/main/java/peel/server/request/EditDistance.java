package peel.server.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How far two texts are apart: the fewest characters to add, drop or change (Levenshtein).
public final class EditDistance {
    private static final int LONGEST_MEASURED = 40;

    private EditDistance() {}

    public static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /// The texts nearest to one, the nearest first; of equally near ones in their order. Each is measured once. A client may send
    /// anything: nothing is near to a very long text, so then they are the first.
    ///
    /// @param limit how many to give at most
    public static List<String> nearest(String wanted, Collection<String> texts, int limit) {
        if (wanted.length() > LONGEST_MEASURED) {
            return texts.stream().limit(limit).toList();
        }
        return texts.stream().map(text -> new Measured(text, between(wanted, beginning(text))))
                .sorted(Comparator.comparingInt(Measured::distance)).limit(limit).map(Measured::text).toList();
    }

    /// As much of a text as is ever measured.
    public static String beginning(String text) {
        return text.length() > LONGEST_MEASURED ? text.substring(0, LONGEST_MEASURED) : text;
    }

    private record Measured(String text, int distance) {}
}
