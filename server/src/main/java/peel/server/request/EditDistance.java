package peel.server.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How far two texts are apart: the fewest characters to add, drop or change (Levenshtein).
public final class EditDistance {
    private static final int MAX_LENGTH = 40;

    private EditDistance() {}

    /// The distance of two texts. It takes time in proportion to the product of their lengths.
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

    /// The texts nearest to a wanted one, the nearest first, equally near ones in their order. For a very long wanted text, to
    /// which nothing is near, the first ones.
    ///
    /// @param limit the most texts to return
    public static List<String> nearest(String wanted, Collection<String> texts, int limit) {
        if (wanted.length() > MAX_LENGTH) {
            return texts.stream().limit(limit).toList();
        }
        return texts.stream().map(text -> new Candidate(text, between(wanted, beginning(text))))
                .sorted(Comparator.comparingInt(Candidate::distance)).limit(limit).map(Candidate::text).toList();
    }

    /// The part of a text that is compared.
    public static String beginning(String text) {
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    private record Candidate(String text, int distance) {}
}
