package peel.embedded.id;

import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Column;

/// One sorted input of the id merge, positioned at an entry. Not safe for several threads.
public sealed interface IdCursor {
    /// Moves to the next entry, the first at the beginning.
    ///
    /// @return whether there is one
    boolean next();

    /// The first 16 digits of the id; of an entry of an index only the first 8, followed by zeros.
    long prefix();

    /// The `RowId`; of an entry of an index without the fields that `RowId.stored` leaves out.
    long rowId();

    /// Whether the entries belong to months that this load builds.
    boolean isNew();

    /// The number of entries.
    long entries();

    /// The ids of a month that this load builds, see [SortedIdFiles].
    final class OfSortedFile implements IdCursor {
        static final int ENTRY_BYTES = 16;

        private final Column column;
        private final int first;
        private final int end;
        private int entry;
        private long prefix;
        private long rowId;

        /// A cursor over the entries that belong to one file of the index.
        ///
        /// @param column all entries
        /// @param shard the number of the file
        public OfSortedFile(Column column, int shard) {
            this.column = column;
            this.first = shard == 0 ? 0 : firstAtLeast(IdIndex.firstPrefix(shard));
            this.end = shard == IdIndex.SHARDS - 1
                    ? size()
                    : firstAtLeast(IdIndex.firstPrefix(shard + 1));
            this.entry = first;
        }

        private int firstAtLeast(long from) {
            return BinarySearch.first(0, size(), candidate -> Long
                    .compareUnsigned(column.readLong((long) candidate * ENTRY_BYTES), from) >= 0);
        }

        private int size() {
            return Math.toIntExact(column.length() / ENTRY_BYTES);
        }

        @Override
        public boolean next() {
            if (entry == end) {
                return false;
            }
            prefix = column.readLong((long) entry * ENTRY_BYTES);
            rowId = column.readLong((long) entry * ENTRY_BYTES + 8);
            entry++;
            return true;
        }

        @Override
        public long prefix() {
            return prefix;
        }

        @Override
        public long rowId() {
            return rowId;
        }

        @Override
        public boolean isNew() {
            return true;
        }

        @Override
        public long entries() {
            return (long) end - first;
        }
    }

    /// A file of the index of the current release.
    final class OfIndexFile implements IdCursor {
        private final IdShard index;
        private final long firstPrefix;
        private int entry;
        private int bucket;
        private long prefix;
        private long rowId;

        /// A cursor over all entries of one file.
        ///
        /// @param shard the number of the file
        public OfIndexFile(IdIndex index, int shard) {
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
            rowId = index.rowId(entry);
            entry++;
            return true;
        }

        @Override
        public long prefix() {
            return prefix;
        }

        @Override
        public long rowId() {
            return rowId;
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
