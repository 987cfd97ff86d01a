package peel.embedded.month;

/// The persistent ids of the rows of a section, as four words a row; all four are 0 when a row has none.
public interface PersistentIdReader {
    /// A word of a row's id.
    ///
    /// @param part 0 to 3
    long idPart(int row, int part);

    /// Whether a row has an id.
    default boolean hasId(int row) {
        return (idPart(row, 0) | idPart(row, 1) | idPart(row, 2) | idPart(row, 3)) != 0;
    }

    /// Whether a row has the same id here as a row elsewhere, or none in both.
    default boolean isSameId(int row, PersistentIdReader other, int otherRow) {
        return idPart(row, 0) == other.idPart(otherRow, 0) && idPart(row, 1) == other.idPart(otherRow, 1)
                && idPart(row, 2) == other.idPart(otherRow, 2) && idPart(row, 3) == other.idPart(otherRow, 3);
    }
}
