package peel.store.coverage;

import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;

/// What a release holds of one force, month and kind.
///
/// @param month the month of the rows
/// @param force the force; [Force#UNKNOWN] for records of recorded responses alone, which name none
/// @param kind crimes, outcomes or stops
/// @param rows rows held
/// @param unplacedRows those of them without coordinates
/// @param rejectedRows rows read and rejected when this was last loaded
/// @param joinedRows of outcomes: rows whose crime the release holds; 0 for other kinds
public record Coverage(Month month, Force force, RecordKind kind, long rows, long unplacedRows, long rejectedRows,
        long joinedRows) {
    /// Whether the release holds what there was. A file without rows means that there was nothing; after a file whose rows
    /// were all rejected it is not known.
    public boolean isLoaded() {
        return rows > 0 || rejectedRows == 0;
    }
}
