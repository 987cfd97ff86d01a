package peel.archive.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import peel.model.RecordKind;

/// How a CSV is written: what separates its fields, how lines end, and where each column of the archive is.
///
/// @param kind which of the three kinds of file
/// @param separator between fields, an ASCII character
/// @param lineEnd `\n`, with or without `\r` before it, or `\r` alone
/// @param headerLine the line of the header, from 1; 0 when there is none
/// @param fieldCount how many fields a row has
/// @param fields for each column of the archive  the field that holds it, then the field that names the row's
///            file; [#ABSENT] for what the file does not have
/// @param skipsBlanks whether blanks after a separator are part of it
/// @param notes the columns that are not the archive's
public record CsvLayout(RecordKind kind, char separator, char lineEnd, int headerLine, int fieldCount,
        List<Integer> fields,
        boolean skipsBlanks, ColumnNotes notes) {
    /// The field of a column that the file does not have.
    public static final int ABSENT = -1;

    /// The layout of the archive's own files.
    ///
    /// @param columns how many columns the kind has
    public static CsvLayout ofArchive(RecordKind kind, int columns, char lineEnd, int headerLine) {
        return new CsvLayout(kind, ',', lineEnd, headerLine, columns, inOrder(columns), false, ColumnNotes.NONE);
    }

    private static List<Integer> inOrder(int columns) {
        return IntStream.range(0, columns + 1).mapToObj(i -> i < columns ? i : ABSENT).toList();
    }

    /// Whether each column of the archive is the field of the same number, and nothing has to be cut off.
    public boolean isInOrder() {
        return !skipsBlanks && fields.equals(inOrder(fileColumn()));
    }

    /// Whether a column names the archive file that a row comes from.
    public boolean namesFiles() {
        return fields.getLast() != ABSENT;
    }

    /// The number by which [CsvParser#from] finds the name of a row's file.
    public int fileColumn() {
        return fields.size() - 1;
    }

    /// Whether the file has a column of the archive.
    public boolean has(int column) {
        return fields.get(column) != ABSENT;
    }

    /// The same with one more field before all others, which programs write without naming it: the number of the row.
    public CsvLayout withRowNumbers() {
        List<Integer> shifted = fields.stream().map(field -> field == ABSENT ? ABSENT : field + 1).toList();
        return new CsvLayout(kind, separator, lineEnd, headerLine, fieldCount + 1, shifted, skipsBlanks, notes);
    }

    /// The same with a field that names the row's file.
    public CsvLayout withFileField(int field, ColumnNotes newNotes) {
        List<Integer> more = new ArrayList<>(fields);
        more.set(fileColumn(), field);
        return new CsvLayout(kind, separator, lineEnd, headerLine, fieldCount, Collections.unmodifiableList(more),
                skipsBlanks, newNotes);
    }
}
