package peel.lucene;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.store.Directory;

/// One index over the persistent ids of all months, so that a look-up costs the same however long the history is. Entries
/// are pairs of longs sorted by the first: the id's first 16 digits (unsigned), and the row as a [RowRef]. Ids are hashes,
/// so their place is guessed by interpolation. Readers compare the row's whole id: the first digits alone are no proof.
final class IdIndex {
    static final String FILE = "ids.index";
    static final int ENTRY_BYTES = 16;

    private final Column column;
    private final int size;

    private IdIndex(Column column) {
        this.column = column;
        this.size = Math.toIntExact(column.length() / ENTRY_BYTES);
    }

    static IdIndex open(Directory directory, Opened opened) throws IOException {
        return new IdIndex(opened.add(Column.open(directory, FILE)));
    }

    int size() {
        return size;
    }

    long prefix(int entry) {
        return column.readLong((long) ENTRY_BYTES * entry);
    }

    long ref(int entry) {
        return column.readLong((long) ENTRY_BYTES * entry + 8);
    }

    /// Hands over the row references of a prefix in the order in which they stand.
    void forEach(long prefix, LongConsumer consumer) {
        for (int entry = lowest(prefix); entry < size && prefix(entry) == prefix; entry++) {
            consumer.accept(ref(entry));
        }
    }

    /// The first entry whose prefix is `prefix` or more. Invariant: entries below `low` are less, from `high` on not.
    private int lowest(long prefix) {
        int low = 0;
        int high = size;
        boolean guess = true;
        while (low < high) {
            int middle = guess ? interpolate(low, high, prefix) : low + high >>> 1;
            if (Long.compareUnsigned(prefix(middle), prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
            guess = !guess;
        }
        return low;
    }

    private int interpolate(int low, int high, long prefix) {
        double first = unsigned(prefix(low));
        double last = unsigned(prefix(high - 1));
        double part = last > first ? (unsigned(prefix) - first) / (last - first) : 0.5;
        return low + (int) (Math.clamp(part, 0.0, 1.0) * (high - 1 - low));
    }

    private static double unsigned(long value) {
        return (value >>> 1) * 2.0;
    }
}
