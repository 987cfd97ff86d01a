package peel.embedded.id;

import peel.embedded.month.RowId;
import peel.embedded.storage.Column;

/// One sorted source of the id merge.
public sealed interface IdCursor {
    /// Goes to the next entry, if there is one.
    boolean next();

    /// The id's first 16 digits; of an entry of an index only the first 8, followed by zeros.
    long prefix();

    /// The row, see [RowId]; of an entry of an index only what [RowId#stored] keeps.
    long ref();

    /// Whether the entries are of months that this load builds.
    boolean isNew();

    /// How many entries there are.
    long entries();

    /// The ids of a month built anew, see [SortedIdFiles].
    final class OfPart implements IdCursor {
        static final int ENTRY_BYTES = 16;

        private final Column column;
        private final long first;
        private final long end;
        private long entry;
        private long prefix;
        private long ref;

        /// Shows the entries that belong into a file of the index.
        public OfPart(Column column, int shard) {
            this.column = column;
            this.first = shard == 0 ? 0 : lowest(IdIndex.firstPrefix(shard));
            this.end = shard == IdIndex.SHARDS - 1
                    ? column.length() / ENTRY_BYTES
                    : lowest(IdIndex.firstPrefix(shard + 1));
            this.entry = first;
        }

        private long lowest(long from) {
            long low = 0;
            long high = column.length() / ENTRY_BYTES;
            while (low < high) {
                long middle = low + high >>> 1;
                if (Long.compareUnsigned(column.readLong(middle * ENTRY_BYTES), from) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        @Override
        public boolean next() {
            if (entry == end) {
                return false;
            }
            prefix = column.readLong(entry * ENTRY_BYTES);
            ref = column.readLong(entry * ENTRY_BYTES + 8);
            entry++;
            return true;
        }

        @Override
        public long prefix() {
            return prefix;
        }

        @Override
        public long ref() {
            return ref;
        }

        @Override
        public boolean isNew() {
            return true;
        }

        @Override
        public long entries() {
            return end - first;
        }
    }

    /// A file of the index of the current release.
    final class OfIndex implements IdCursor {
        private final IdShard index;
        private final long firstPrefix;
        private int entry;
        private int bucket;
        private long prefix;
        private long ref;

        public OfIndex(IdIndex index, int shard) {
            this.index = index.shard(shard);
            this.firstPrefix = IdIndex.firstPrefix(shard);
        }

        @Override
        public boolean next() {
            if (entry == index.size()) {
                return false;
            }
            while (index.start(bucket + 1) <= entry) {
                bucket++;
            }
            prefix = firstPrefix | index.prefix(bucket, entry);
            ref = index.ref(entry);
            entry++;
            return true;
        }

        @Override
        public long prefix() {
            return prefix;
        }

        @Override
        public long ref() {
            return ref;
        }

        @Override
        public boolean isNew() {
            return false;
        }

        @Override
        public long entries() {
            return index.size();
        }
    }
}
