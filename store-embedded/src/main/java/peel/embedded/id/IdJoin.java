package peel.embedded.id;

/// Joins the rows of one persistent id, as [IdMerge] finds them. Safe for several threads.
public interface IdJoin {
    /// The first 16 digits of the id of a row, as a number.
    ///
    /// @param rowId a [peel.embedded.month.RowId]
    long prefixOf(long rowId);

    /// A row id from the index, with the fields that joins need.
    ///
    /// @param rowId a [peel.embedded.month.RowId]
    long withJoinFields(long rowId);

    /// Joins the rows whose ids have the same first 16 digits.
    ///
    /// @param group row ids; those from `from` to `to` are the rows, sorted; not to be kept
    void join(long[] group, int from, int to);
}
