package peel.store.query;

import peel.model.ArchiveField;

/// A record as the file of the archive has it.
public interface ArchiveView {
    /// The cell of a column, exactly as it was read, quotes aside; empty when it was blank, or when the kind of the record does
    /// not have the column. A record that only a response of the API has shows what its columns would be, as far as the
    /// response states it.
    String archiveText(ArchiveField field);
}
