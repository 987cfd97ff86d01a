package peel.lucene;

/// One sorted source of the id merge.
sealed interface IdCursor {
    /// Goes to the next entry, if there is one.
    boolean next();

    /// The id's first 16 digits; of an entry of an index only the first 10, followed by zeros.
    long prefix();

    /// The row, see [RowRef]; of an entry of an index without its force.
    long ref();

    /// Whether the entries are of months that this load builds.
    boolean isNew();

    /// How many entries there are.
    long entries();

    /// The ids of a month built anew, see [IdParts].
    final class OfPart implements IdCursor {
        static final int ENTRY_BYTES = 16;

        private final Column column;
        private final long entries;
        private long entry;
        private long prefix;
        private long ref;

        OfPart(Column column) {
            this.column = column;
            this.entries = column.length() / ENTRY_BYTES;
        }

        @Override
        public boolean next() {
            if (entry == entries) {
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
            return entries;
        }
    }

    /// The index of the current release.
    final class OfIndex implements IdCursor {
        private final IdIndex index;
        private int entry;
        private int bucket;
        private long prefix;
        private long ref;

        OfIndex(IdIndex index) {
            this.index = index;
        }

        @Override
        public boolean next() {
            if (entry == index.size()) {
                return false;
            }
            while (index.start(bucket + 1) <= entry) {
                bucket++;
            }
            prefix = index.prefix(bucket, entry);
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
