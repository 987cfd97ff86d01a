package peel.archive.reject;

/// A row or record that was left out, as the rejects file lists it.
///
/// @param file the file's name, see `SourceFile.name`
/// @param line the line in a CSV, the header being 1; in a JSON response the record, the first being 1
/// @param reason the kind of mistake
/// @param detail what was wrong in this row and what would be right
/// @param excerpt the start of the row, at most some 240 characters, control characters escaped
public record RejectedRow(String file, long line, RejectReason reason, String detail, String excerpt) {}
