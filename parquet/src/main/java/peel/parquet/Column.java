package peel.parquet;

/// A column of a file.
///
/// @param name its name, which no other column of the file has
/// @param type the type of its values
/// @param isOptional whether a row may have no value
/// @param hasDictionary whether each different value of a row group is stored once and rows refer to it; right for columns whose
///            values repeat. Values of booleans are never stored so
public record Column(String name, ColumnType type, boolean isOptional, boolean hasDictionary) {
    /// A column in which every row has a value, and values repeat.
    public static Column required(String name, ColumnType type) {
        return new Column(name, type, false, type != ColumnType.BOOLEAN);
    }

    /// A column in which rows may have no value, and values repeat.
    public static Column optional(String name, ColumnType type) {
        return new Column(name, type, true, type != ColumnType.BOOLEAN);
    }

    /// The same column, but each row stores its own value.
    public Column withoutDictionary() {
        return new Column(name, type, isOptional, false);
    }
}
