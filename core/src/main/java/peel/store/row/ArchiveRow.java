package peel.store.row;

import peel.model.ArchiveField;

/// A row with the columns of the archive.
public interface ArchiveRow {
    /// The cell of a column, exactly as it was read, quotes aside; empty when it is blank, or when the kind of the row does not
    /// have the column. A row of a recorded response returns what the column would be, as far as the response states it.
    String archiveText(ArchiveField field);
}
