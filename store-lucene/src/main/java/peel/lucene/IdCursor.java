package peel.lucene;

/// One sorted source of the id merge: the index of the current release, or the ids of a month built anew.
final class IdCursor {
    private final Column column;
    private final boolean isNew;
    private final long entries;
    private long entry;
    private long prefix;
    private long ref;

    /// @param isNew whether the entries are of months that this load builds
    IdCursor(Column column, boolean isNew) {
        this.column = column;
        this.isNew = isNew;
        this.entries = column.length() / IdIndex.ENTRY_BYTES;
    }

    /// Goes to the next entry, if there is one.
    boolean next() {
        if (entry == entries) {
            return false;
        }
        prefix = column.readLong(entry * IdIndex.ENTRY_BYTES);
        ref = column.readLong(entry * IdIndex.ENTRY_BYTES + 8);
        entry++;
        return true;
    }

    long prefix() {
        return prefix;
    }

    long ref() {
        return ref;
    }

    boolean isNew() {
        return isNew;
    }

    long entries() {
        return entries;
    }
}
