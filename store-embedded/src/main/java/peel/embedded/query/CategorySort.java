package peel.embedded.query;

import peel.embedded.month.PackedRow;
import peel.embedded.month.Segment;
import peel.embedded.month.UpstreamFieldsColumn;
import peel.store.memory.QueryMemory;

/// Puts the matching rows of a segment into the order of a response: crimes by category, outcomes as they stand; within
/// that first the recorded ones in the order of their response, then by place and row. One long a row: the ordinal of its place,
/// then its number. The rows of a match are already in order, so categories are sorted by counting.
public final class CategorySort {
    private static final int CATEGORIES = 256;

    private CategorySort() {}

    /// Crimes of one category, or of all when `category` is 0. All crimes of one place, or of a force without one, are already
    /// in order.
    public static long[] byCategory(RowRangeList matches, Segment segment, int category, QueryMemory memory) {
        if (matches.rows() == 0 || matches.size() == 1 && category == 0 && segment.upstream().isEmpty()) {
            return asTheyStand(matches, segment, memory);
        }
        memory.take(matches.rows());
        byte[] categories = new byte[matches.rows()];
        int[] counts = count(matches, segment, categories);
        int from = category == 0 ? 0 : counts[category];
        int to = category == 0 ? matches.rows() : counts[category + 1];
        memory.take((long) Long.BYTES * (to - from));
        long[] ordered = new long[to - from];
        int[] next = counts.clone();
        int at = 0;
        for (int match = 0; match < matches.size(); match++) {
            RowRangeList.checkpoint(match + 1);
            long place = place(matches, match);
            for (int row = matches.from(match), last = matches.to(match); row < last; row++) {
                int its = categories[at++] & 0xFF;
                if (category == 0 || its == category) {
                    ordered[next[its]++ - from] = place | row;
                }
            }
        }
        memory.giveBack(categories.length);
        for (int i = 0; i < CATEGORIES; i++) {
            if (category == 0 || i == category) {
                asUpstream(ordered, counts[i] - from, counts[i + 1] - from, segment, memory);
            }
        }
        return ordered;
    }

    /// Notes the category of each row.
    ///
    /// @return for each category the number of rows of those before it
    private static int[] count(RowRangeList matches, Segment segment, byte[] categories) {
        int[] counts = new int[CATEGORIES + 1];
        int at = 0;
        for (int match = 0; match < matches.size(); match++) {
            RowRangeList.checkpoint(match + 1);
            for (int row = matches.from(match), last = matches.to(match); row < last; row++) {
                int category = PackedRow.category(segment.packed(row));
                categories[at++] = (byte) category;
                counts[category + 1]++;
            }
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        return counts;
    }

    /// All rows.
    public static long[] asTheyStand(RowRangeList matches, Segment segment, QueryMemory memory) {
        memory.take((long) Long.BYTES * matches.rows());
        long[] ordered = new long[matches.rows()];
        int at = 0;
        for (int match = 0; match < matches.size(); match++) {
            RowRangeList.checkpoint(match + 1);
            long place = place(matches, match);
            for (int row = matches.from(match), last = matches.to(match); row < last; row++) {
                ordered[at++] = place | row;
            }
        }
        asUpstream(ordered, 0, at, segment, memory);
        return ordered;
    }

    /// The row of an entry.
    public static int row(long entry) {
        return (int) entry;
    }

    /// The ordinal of the place of an entry, or [PlaceTable#UNPLACED].
    public static int ordinal(long entry) {
        return (int) (entry >> 32);
    }

    /// The upper half of the entries of a match.
    private static long place(RowRangeList matches, int match) {
        return (long) matches.ordinal(match) << 32;
    }

    private static void asUpstream(long[] ordered, int from, int to, Segment segment, QueryMemory memory) {
        if (to - from > 1 && segment.upstream().isPresent()) {
            UpstreamFieldsColumn upstream = segment.upstream().get();
            RecordedOrder.sort(ordered, from, to, entry -> PackedRow.hasUpstreamFields(segment.packed(row(entry)))
                    ? upstream.position(row(entry))
                    : RecordedOrder.LAST, memory);
        }
    }
}
