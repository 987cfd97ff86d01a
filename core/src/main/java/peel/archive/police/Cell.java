package peel.archive.police;

/// A cell of a column.
///
/// @param text the cell exactly as it was read
/// @param value what it stands for
record Cell<T>(String text, T value) {}
