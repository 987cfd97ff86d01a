package peel.embedded.id;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.month.RowId;
import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;

/// One of the files of the [IdIndex]. It has entries of seven bytes in the order of the ids: the row as [RowId#stored], then 16 bits
/// of the id. Ids are hashes, so their first 16 bits divide them into buckets of about the same size. The first entry of each
/// bucket follows the entries.
final class IdShard {
    private static final int ENTRY_BYTES = 7;
    private static final int BUCKETS = (1 << 16) / IdIndex.SHARDS;
    private static final int ROW_ID_BITS = 40;
    private static final long TAG_MASK = (1L << 16) - 1;
    private static final long ROW_ID_MASK = (1L << ROW_ID_BITS) - 1;

    private final Column column;
    private final int size;
    private final long startsAt;

    private IdShard(Column column) {
        this.column = column;
        this.startsAt = column.length() - 4L * (BUCKETS + 1);
        this.size = Math.toIntExact(startsAt / ENTRY_BYTES);
    }

    static IdShard open(Directory directory, String name, Closer opened) throws IOException {
        return new IdShard(opened.add(Column.open(directory, name)));
    }

    /// The number of a prefix's bucket in its file.
    private static int bucket(long prefix) {
        return (int) (prefix >>> 48) & BUCKETS - 1;
    }

    int size() {
        return size;
    }

    /// The first entry of a bucket; of the bucket after the last one, the number of entries.
    int start(int bucket) {
        return column.readInt(startsAt + 4L * bucket);
    }

    /// The 30 bits of the id of an entry that follow the first two, which are those of the file; then zeros.
    long prefix(int bucket, int entry) {
        return (long) bucket << 48 | tag(entry) << IdIndex.UNKNOWN_BITS;
    }

    /// The [RowId] of an entry, without the fields that [RowId#stored] leaves out.
    long rowId(int entry) {
        return RowId.ofStored(entryBits(entry) & ROW_ID_MASK);
    }

    /// Passes on the [RowId]s whose ids may begin with a prefix.
    void forEach(long prefix, LongConsumer consumer) {
        int bucket = bucket(prefix);
        long tag = tag(prefix);
        int end = start(bucket + 1);
        int first = BinarySearch.first(start(bucket), end, entry -> tag(entry) >= tag);
        for (int entry = first; entry < end && tag(entry) == tag; entry++) {
            consumer.accept(rowId(entry));
        }
    }

    private static long tag(long prefix) {
        return prefix >>> IdIndex.UNKNOWN_BITS & TAG_MASK;
    }

    private long tag(int entry) {
        return entryBits(entry) >>> ROW_ID_BITS & TAG_MASK;
    }

    /// The seven bytes of an entry, and one byte that follows it.
    private long entryBits(int entry) {
        return column.readLong((long) ENTRY_BYTES * entry);
    }

    /// Writes the entries, which are added in rising order of [IdIndex#indexed].
    static final class Writer {
        private final IndexOutput out;
        private final int[] starts = new int[BUCKETS + 1];
        private int size;

        Writer(IndexOutput out) {
            this.out = out;
        }

        void add(long prefix, long rowId) throws IOException {
            starts[bucket(prefix) + 1] = ++size;
            long stored = RowId.stored(rowId);
            out.writeInt((int) stored);
            out.writeByte((byte) (stored >>> Integer.SIZE));
            out.writeShort((short) tag(prefix));
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
