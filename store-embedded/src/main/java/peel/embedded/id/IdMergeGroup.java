package peel.embedded.id;

import java.util.Arrays;
import peel.embedded.storage.RadixSort;

/// The rows whose ids begin with the same 32 bits, during the id merge. Nearly always they have one id; where something
/// has changed, the first 16 digits of each are looked up and the rows of each id go to the joiner.
final class IdMergeGroup {
    private final OutcomeJoin joiner;

    private long[] prefixes = new long[16];
    private long[] refs = new long[16];
    private boolean[] isWhole = new boolean[16];
    private int size;
    private boolean changed;

    IdMergeGroup(OutcomeJoin joiner) {
        this.joiner = joiner;
    }

    /// Adds a row.
    ///
    /// @param isNew whether it is of a month built anew; of others the prefix is cut and the reference lacks facts
    void add(long prefix, long ref, boolean isNew) {
        if (size == refs.length) {
            prefixes = Arrays.copyOf(prefixes, size * 2);
            refs = Arrays.copyOf(refs, size * 2);
            isWhole = Arrays.copyOf(isWhole, size * 2);
        }
        prefixes[size] = prefix;
        refs[size] = ref;
        isWhole[size++] = isNew;
        changed |= isNew;
    }

    /// Says that a row of this group has gone.
    void lost() {
        changed = true;
    }

    /// Joins what has changed and starts the next group.
    void end() {
        if (changed && size > 0) {
            complete();
            sort();
            int from = 0;
            while (from < size) {
                int to = from + 1;
                while (to < size && prefixes[to] == prefixes[from]) {
                    to++;
                }
                joiner.join(refs, from, to);
                from = to;
            }
        }
        size = 0;
        changed = false;
    }

    private void complete() {
        for (int i = 0; i < size; i++) {
            if (!isWhole[i]) {
                prefixes[i] = joiner.prefixOf(refs[i]);
                refs[i] = joiner.withFacts(refs[i]);
            }
        }
    }

    /// By id, then by reference. Cursors hand over rows nearly in order.
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
            long ref = refs[i];
            int at = i;
            while (at > 0 && (prefixes[at - 1] > prefix || prefixes[at - 1] == prefix && refs[at - 1] > ref)) {
                prefixes[at] = prefixes[at - 1];
                refs[at] = refs[at - 1];
                at--;
            }
            prefixes[at] = prefix;
            refs[at] = ref;
        }
    }

    private void sortMany() {
        int[] order = RadixSort.sortBy(prefixes, RadixSort.sort(refs, size));
        long[] oldPrefixes = prefixes.clone();
        long[] oldRefs = refs.clone();
        for (int i = 0; i < size; i++) {
            prefixes[i] = oldPrefixes[order[i]];
            refs[i] = oldRefs[order[i]];
        }
    }
}
