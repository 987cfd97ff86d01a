package peel.embedded.id;

import java.util.Arrays;
import peel.embedded.storage.RadixSort;

/// The rows whose ids begin with the same 32 bits, during the id merge. Nearly always they have the same id. If something has
/// changed, the first 16 digits of each id are looked up, and the rows of each id are joined.
final class IdMergeGroup {
    private final IdJoin join;

    private long[] prefixes = new long[16];
    private long[] rowIds = new long[16];
    private boolean[] isComplete = new boolean[16];
    private int size;
    private boolean changed;

    IdMergeGroup(IdJoin join) {
        this.join = join;
    }

    /// Adds a row.
    ///
    /// @param isNew whether it belongs to a month that this load builds; other rows have half a prefix, and a row id without the
    ///     fields that joins need
    void add(long prefix, long rowId, boolean isNew) {
        if (size == rowIds.length) {
            prefixes = Arrays.copyOf(prefixes, size * 2);
            rowIds = Arrays.copyOf(rowIds, size * 2);
            isComplete = Arrays.copyOf(isComplete, size * 2);
        }
        prefixes[size] = prefix;
        rowIds[size] = rowId;
        isComplete[size++] = isNew;
        changed |= isNew;
    }

    /// Notes that a row of this group was left out.
    void markChanged() {
        changed = true;
    }

    /// Joins the group if it has changed, and starts the next one.
    void finish() {
        if (changed && size > 0) {
            complete();
            sort();
            int from = 0;
            while (from < size) {
                int to = from + 1;
                while (to < size && prefixes[to] == prefixes[from]) {
                    to++;
                }
                join.join(rowIds, from, to);
                from = to;
            }
        }
        size = 0;
        changed = false;
    }

    private void complete() {
        for (int i = 0; i < size; i++) {
            if (!isComplete[i]) {
                prefixes[i] = join.prefixOf(rowIds[i]);
                rowIds[i] = join.withJoinFields(rowIds[i]);
            }
        }
    }

    /// Sorts by prefix, then by row id. The rows are nearly sorted already.
    private void sort() {
        if (size == 1) {
            return;
        }
        if (size > 64) {
            sortMany();
            return;
        }
        for (int i = 1; i < size; i++) {
            long prefix = prefixes[i];
            long rowId = rowIds[i];
            int at = i;
            while (at > 0 && (prefixes[at - 1] > prefix || prefixes[at - 1] == prefix && rowIds[at - 1] > rowId)) {
                prefixes[at] = prefixes[at - 1];
                rowIds[at] = rowIds[at - 1];
                at--;
            }
            prefixes[at] = prefix;
            rowIds[at] = rowId;
        }
    }

    private void sortMany() {
        int[] order = RadixSort.sortBy(prefixes, RadixSort.sort(rowIds, size));
        long[] oldPrefixes = prefixes.clone();
        long[] oldRefs = rowIds.clone();
        for (int i = 0; i < size; i++) {
            prefixes[i] = oldPrefixes[order[i]];
            rowIds[i] = oldRefs[order[i]];
        }
    }
}
