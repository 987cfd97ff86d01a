package peel.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// Puts the matching rows of a section into the order of an answer: crimes by category, outcomes as they stand; within
/// that first the records learnt from an answer in its order, then by place and row. One long a row: its match, then its
/// number. The rows of a match are already in order, so categories are sorted by counting.
final class RowOrder {
    private static final int CATEGORIES = 256;

    private RowOrder() {}

    /// Crimes of one category, or of all when `category` is 0. All crimes of one place, or of a force without one, are already
    /// in order.
    static long[] byCategory(Matches matches, Section section, int category) {
        if (matches.size() == 1 && category == 0 && section.learnt().isEmpty()) {
            return asTheyStand(matches, section);
        }
        int[] packed = new int[matches.rows()];
        int[] counts = new int[CATEGORIES + 1];
        int at = 0;
        for (int match = 0; match < matches.size(); match++) {
            for (int row = matches.from(match); row < matches.to(match); row++) {
                int value = section.packed(row);
                packed[at++] = value;
                counts[PackedRow.category(value) + 1]++;
            }
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        int from = category == 0 ? 0 : counts[category];
        int to = category == 0 ? at : counts[category + 1];
        int[] next = counts.clone();
        long[] ordered = new long[at];
        at = 0;
        for (int match = 0; match < matches.size(); match++) {
            for (int row = matches.from(match); row < matches.to(match); row++) {
                ordered[next[PackedRow.category(packed[at++])]++] = (long) match << 32 | row;
            }
        }
        for (int i = 0; i < CATEGORIES; i++) {
            byPosition(ordered, counts[i], counts[i + 1], section);
        }
        return Arrays.copyOfRange(ordered, from, to);
    }

    /// All rows.
    static long[] asTheyStand(Matches matches, Section section) {
        long[] ordered = new long[matches.rows()];
        int at = 0;
        for (int match = 0; match < matches.size(); match++) {
            for (int row = matches.from(match); row < matches.to(match); row++) {
                ordered[at++] = (long) match << 32 | row;
            }
        }
        byPosition(ordered, 0, at, section);
        return ordered;
    }

    /// Sections with learnt rows are few and small, so this may be plain.
    private static void byPosition(long[] ordered, int from, int to, Section section) {
        Optional<LearntRows> learnt = section.learnt();
        if (learnt.isEmpty() || to - from < 2) {
            return;
        }
        Long[] boxed = new Long[to - from];
        for (int i = from; i < to; i++) {
            boxed[i - from] = ordered[i];
        }
        Arrays.sort(boxed, Comparator.comparingInt(entry -> position((int) (long) entry, section, learnt.get())));
        for (int i = from; i < to; i++) {
            ordered[i] = boxed[i - from];
        }
    }

    private static int position(int row, Section section, LearntRows learnt) {
        return PackedRow.isLearnt(section.packed(row)) ? learnt.position(row) : Integer.MAX_VALUE;
    }
}
