package peel.archive.csv;

/// Finds the archive's columns among the fields of a row that has them in another order.
final class ColumnOrder {
    private final int[] fields;
    private final boolean skipsBlanks;

    ColumnOrder(CsvLayout layout) {
        fields = layout.fields().stream().mapToInt(Integer::intValue).toArray();
        skipsBlanks = layout.skipsBlanks();
    }

    /// Puts the archive's columns in their order. A column that the file does not have is blank.
    ///
    /// @param row the fields as they stand in the file
    /// @param shown receives the columns
    void arrange(byte[] bytes, FieldOffsets row, FieldOffsets shown) {
        shown.clear();
        for (int field : fields) {
            if (field == CsvLayout.ABSENT) {
                shown.add(0, 0);
                continue;
            }
            int from = row.from(field);
            int to = row.to(field);
            while (skipsBlanks && from < to && bytes[from] == ' ') {
                from++;
            }
            shown.add(from, to);
        }
    }
}
