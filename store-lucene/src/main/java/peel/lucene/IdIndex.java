package peel.lucene;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;

/// One index over the persistent ids of all months, so that a look-up costs the same however long the history is. Entries
/// are longs in the order of the ids: 24 bits of the id, then the row as [RowRef#stored]. Ids are hashes, so their first
/// 16 bits divide them into buckets of much the same size; where these start follows the entries. Readers compare the
/// row's whole id: 40 bits are no proof.
final class IdIndex {
    static final String FILE = "ids.index";

    private static final int ENTRY_BYTES = 8;
    private static final int BUCKETS = 1 << 16;
    private static final int REF_BITS = 40;
    private static final int UNKNOWN_BITS = 24;
    private static final long TAG_MASK = (1L << 24) - 1;
    private static final long REF_MASK = (1L << REF_BITS) - 1;

    private final Column column;
    private final int size;
    private final long startsAt;

    private IdIndex(Column column) {
        this.column = column;
        this.startsAt = column.length() - 4L * (BUCKETS + 1);
        this.size = Math.toIntExact(startsAt / ENTRY_BYTES);
    }

    static IdIndex open(Directory directory, Opened opened) throws IOException {
        return new IdIndex(opened.add(Column.open(directory, FILE)));
    }

    /// What the index knows of a prefix: its first 40 bits.
    static long known(long prefix) {
        return prefix >>> UNKNOWN_BITS;
    }

    int size() {
        return size;
    }

    /// The first entry of a bucket; of the bucket after the last one, the number of entries.
    int start(int bucket) {
        return column.readInt(startsAt + 4L * bucket);
    }

    /// The first 40 bits of the id of an entry, followed by zeros.
    long prefix(int bucket, int entry) {
        return (long) bucket << 48 | tag(entry) << UNKNOWN_BITS;
    }

    /// The row of an entry, without its force.
    long ref(int entry) {
        return RowRef.ofStored(word(entry) & REF_MASK);
    }

    /// Hands over the rows whose ids may begin with a prefix.
    void forEach(long prefix, LongConsumer consumer) {
        int bucket = (int) (prefix >>> 48);
        long tag = known(prefix) & TAG_MASK;
        int end = start(bucket + 1);
        for (int entry = lowest(start(bucket), end, tag); entry < end && tag(entry) == tag; entry++) {
            consumer.accept(ref(entry));
        }
    }

    private int lowest(int from, int to, long tag) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (tag(middle) < tag) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long tag(int entry) {
        return word(entry) >>> REF_BITS;
    }

    private long word(int entry) {
        return column.readLong((long) ENTRY_BYTES * entry);
    }

    /// Writes the entries, which come in rising order of [#known].
    static final class Writer {
        private final IndexOutput out;
        private final int[] starts = new int[BUCKETS + 1];
        private int size;

        Writer(IndexOutput out) {
            this.out = out;
        }

        void add(long prefix, long ref) throws IOException {
            starts[(int) (prefix >>> 48) + 1] = ++size;
            out.writeLong((known(prefix) & TAG_MASK) << REF_BITS | RowRef.stored(ref));
        }

        void finish() throws IOException {
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                starts[bucket + 1] = Math.max(starts[bucket + 1], starts[bucket]);
            }
            for (int start : starts) {
                out.writeInt(start);
            }
            Column.finish(out);
        }
    }
}
