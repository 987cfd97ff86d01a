package peel.embedded.month;

/// The persistent ids of the rows of a segment, as four numbers of 16 hexadecimal digits each; all four are 0 when a row has
/// no id.
public interface PersistentIdReader {
    /// 16 digits of a row's id as a number.
    ///
    /// @param part 0 to 3
    long idPart(int row, int part);

    /// Whether a row has an id.
    default boolean hasId(int row) {
        return (idPart(row, 0) | idPart(row, 1) | idPart(row, 2) | idPart(row, 3)) != 0;
    }

    /// Whether a row here and a row elsewhere have the same id, or both have none.
    default boolean isSameId(int row, PersistentIdReader other, int otherRow) {
        return idPart(row, 0) == other.idPart(otherRow, 0) && idPart(row, 1) == other.idPart(otherRow, 1)
                && idPart(row, 2) == other.idPart(otherRow, 2) && idPart(row, 3) == other.idPart(otherRow, 3);
    }
}
